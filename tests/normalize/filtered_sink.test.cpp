// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/filtered_sink.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

namespace {

struct told {
    std::u32string given;
    std::vector<std::size_t> stretches;

    void operator()(char32_t value, std::size_t) { given += value; }
    void untouched(std::size_t last) { stretches.push_back(last); }
};

} // namespace

TEST_CASE("a stretch without a pipe passes the filter by, and a pipe behind it sees how it ends") {
    const std::string text = "राम आया | सीता";
    told sink;
    akshara::detail::filtered_sink<told> filtered(text, sink);
    const std::size_t pipe = text.find('|');
    filtered.untouched(pipe);
    CHECK(sink.stretches == std::vector{pipe});
    filtered(U'|', pipe + 1);
    filtered.untouched(text.size());
    CHECK(sink.stretches.size() == 1); // the pipe waits for its line's end
    filtered.finish();
    CHECK(sink.given == U"। सीता");
}
TEST_CASE("a stretch with a pipe is read through the filter") {
    const std::string text = "राम आया | सीता";
    told sink;
    akshara::detail::filtered_sink<told> filtered(text, sink);
    filtered.untouched(text.size());
    filtered.finish();
    CHECK(sink.stretches.empty());
    CHECK(sink.given == U"राम आया । सीता");
}
