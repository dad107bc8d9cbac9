// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_GAZETTEER_TABLE_HPP
#define AKSHARA_EXAMPLES_NAMES_GAZETTEER_TABLE_HPP

#include "input.hpp"
#include "name_list.hpp"

#include <akshara/phrase/rejected_phrase.hpp>

/// The names of a file of tab-separated values, whose columns `name` and `entity` are read. The first thing that is
/// wrong ends it: a list of names is taken whole or not at all.
name_list read_gazetteer_table(const std::string& path, input& file);

/// Says on standard error which names of it a gazetteer did not take; aliases may stand behind them.
void tell_rejected(const std::string& path, const name_list& names,
                   const std::vector<akshara::rejected_phrase>& rejected);

#endif
