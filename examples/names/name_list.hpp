// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_NAME_LIST_HPP
#define AKSHARA_EXAMPLES_NAMES_NAME_LIST_HPP

#include <akshara/phrase/phrase.hpp>

#include <string>
#include <unordered_map>
#include <vector>

/// Names, and whom each one names. Here entities are strings; the library knows them by number.
class name_list {
public:
    /// `line` is where a file lists it.
    void add(std::string_view name, const std::string& entity, std::size_t line = 0) {
        const auto [known, is_new] = ids_.try_emplace(entity, static_cast<akshara::entity_id>(entities_.size()));
        if (is_new) entities_.push_back(entity);
        names_.push_back({std::string(name), known->second, line});
    }

    std::size_t size() const { return names_.size(); }
    /// By their numbers.
    const std::vector<std::string>& entities() const { return entities_; }
    std::size_t line(std::size_t index) const { return names_[index].line; }

    /// What a gazetteer is made from; looks at this list.
    std::vector<akshara::phrase> phrases() const {
        std::vector<akshara::phrase> all;
        all.reserve(names_.size());
        for (const listed_name& name : names_) all.push_back({name.text, name.entity});
        return all;
    }

private:
    struct listed_name {
        std::string text;
        akshara::entity_id entity;
        std::size_t line;
    };

    std::vector<listed_name> names_;
    std::vector<std::string> entities_;
    std::unordered_map<std::string, akshara::entity_id> ids_;
};

#endif
