// SPDX-License-Identifier: BSL-1.0
// Each allocation of each function about forms fails in turn: nothing leaks, and what was there before is as it was.
#include "limited_memory.hpp"

#include "../property/every_form.hpp"
#include "catch.hpp"

#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using limited_memory::outcome;
using limited_memory::try_with_each_limit;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string made;
    for (; times > 0; --times) made += piece;
    return made;
}

/// Texts that forms change, and that they must keep much of until they know: many changes, and long runs of marks, of digits
/// and of pipes.
const std::vector<std::string>& texts() {
    static const std::vector<std::string> all = {
        repeated("\u200Dहिन्दी\u00A0के २०२४ पीडि\u093Cत, ", 9), "ड" + repeated("ंे", 150), "a" + repeated("\u0301\u0323", 150),
        repeated("क| ", 90),  "क" + repeated("\u0951\u0952", 150), repeated("५5", 150), repeated("\u200B", 100) + "\xE0\xA4\xFF",
    };
    return all;
}

/// The sum over all texts and forms of what came of `work(text, form)`.
template <class Try>
outcome in_all(Try with) {
    outcome sum;
    for (const std::string& text : texts())
        in_every_form([&](auto form) {
            const std::size_t live_before = limited_memory::live;
            const outcome one = with(std::string_view(text), form);
            sum.failed += one.failed;
            sum.leaked += one.leaked + (limited_memory::live != live_before);
            sum.broken += one.broken;
            return true;
        });
    return sum;
}

/// An allocation that no compiler leaves out.
struct block {
    void* at = ::operator new(1);
    block() = default;
    block(const block&) = delete;
    block& operator=(const block&) = delete;
    ~block() { ::operator delete(at); }
};

constexpr auto nothing_to_break = [] { return true; };

/// That something failed at all, and that no harm came of it.
void check(const outcome& found, std::size_t at_least) {
    CHECK(found.failed >= at_least);
    CHECK(found.leaked == 0);
    CHECK(found.broken == 0);
}

} // namespace

TEST_CASE("a failed allocation is noticed, and what leaks or breaks") {
    const outcome two = try_with_each_limit([] { const block a, b; }, nothing_to_break);
    CHECK(two == outcome{2, 0, 0});
    std::vector<int*> kept;
    kept.reserve(8);
    const outcome leaking = try_with_each_limit(
        [&] {
            kept.push_back(new int);
            const block second;
        },
        [&] { return kept.empty(); });
    CHECK(leaking == outcome{2, 1, 1});
    for (const int* const each : kept) delete each;
}

TEST_CASE("normalize fails without a trace, and what is assigned to keeps its value") {
    check(in_all([](std::string_view text, auto form) {
              auto made = akshara::normalize("क", form);
              const auto before = std::string(made.utf8());
              return try_with_each_limit([&] { made = akshara::normalize(text, form); }, [&] { return made.utf8() == before && made.origin(3) == 3; });
          }),
          100);
}

TEST_CASE("find_edits fails without a trace, and what is assigned to keeps its value") {
    check(in_all([](std::string_view text, auto form) {
              std::vector<akshara::edit> edits = akshara::find_edits("\u200Dक", form);
              const auto before = edits;
              return try_with_each_limit([&] { edits = akshara::find_edits(text, form); }, [&] { return edits == before; });
          }),
          100);
}

TEST_CASE("a view in a form, and comparing, fail without a trace") {
    check(in_all([](std::string_view text, auto form) {
              return try_with_each_limit(
                  [&] {
                      for (const akshara::code_point c : text | akshara::normalized(form)) static_cast<void>(c);
                  },
                  nothing_to_break);
          }),
          10);
    check(in_all([](std::string_view text, auto form) {
              const std::string other = std::string(text) + "क";
              return try_with_each_limit([&] { static_cast<void>(akshara::compare(text, other, form)); }, nothing_to_break);
          }),
          10);
    check(in_all([](std::string_view text, auto form) {
              return try_with_each_limit([&] { static_cast<void>(akshara::find_unnormalized(text, form)); }, nothing_to_break);
          }),
          1);
}

TEST_CASE("a stream fails without a leak, and a copy that was made before goes on") {
    check(in_all([]<class Form>(std::string_view text, Form form) {
              const auto half = text.size() / 2 + 1;
              std::string expected;
              expected.reserve(4 * text.size());
              const auto sink = [&](akshara::fragment f) { expected.append(f.text); };
              akshara::normalize_stream<Form> begun(form);
              begun.read(text.substr(0, half), sink);
              const std::string before = expected;
              // A copy, read to the end.
              const auto read_on = [&] {
                  expected.assign(before);
                  auto stream = begun;
                  stream.read(text.substr(half), sink);
                  stream.finish(sink);
              };
              read_on();
              const std::string whole = expected;
              return try_with_each_limit(read_on, [&] {
                  read_on();
                  return expected == whole;
              });
          }),
          20);
}
