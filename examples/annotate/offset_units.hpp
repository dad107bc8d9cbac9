// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_OFFSET_UNITS_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_OFFSET_UNITS_HPP

#include <akshara/segment/offset_index.hpp>

#include <algorithm>
#include <string>
#include <vector>

/// The units that spans are told in, in the order of `offset_unit`.
inline const std::vector<std::string> offset_unit_names = {"bytes", "utf16", "code_points", "clusters"};

inline akshara::offset_unit offset_unit_of(const std::string& name) {
    const auto found = std::find(offset_unit_names.begin(), offset_unit_names.end(), name);
    return static_cast<akshara::offset_unit>(found - offset_unit_names.begin());
}

/// The spans of one text in the unit that is asked for.
class unit_spans {
public:
    unit_spans(std::string_view text, akshara::offset_unit unit) : unit_(unit) {
        if (unit == akshara::offset_unit::utf8) return;
        const bool clusters = unit == akshara::offset_unit::clusters;
        index_ = akshara::offset_index(text, clusters ? akshara::indexed_units::all : akshara::indexed_units::all_but_clusters);
    }

    akshara::span operator()(akshara::span bytes) const {
        if (unit_ == akshara::offset_unit::utf8) return bytes;
        return index_.convert(bytes, akshara::offset_unit::utf8, unit_);
    }

private:
    akshara::offset_unit unit_;
    akshara::offset_index index_;
};

#endif
