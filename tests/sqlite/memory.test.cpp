// SPDX-License-Identifier: BSL-1.0
// What the extension does when memory runs out, and how much of it a large document takes. The binary replaces operator new,
// for the extension as well.
#include "../allocation/limited_memory.hpp"

#include "reference_tokens.hpp"

#include "article.hpp"
#include "catch.hpp"

namespace {

constexpr auto take_all = [](std::string_view, akshara::span, int) { return SQLITE_OK; };

/// Tries some work with no allocation, with one, and so on: whether it answers SQLITE_NOMEM and leaves nothing behind each time
/// that it has not enough, at least once.
template <class Work>
bool tells_of_no_memory(Work work) {
    for (std::size_t limit = 0;; ++limit) {
        const std::size_t live_before = limited_memory::live;
        limited_memory::allowed = limit;
        const int code = work();
        limited_memory::allowed = limited_memory::unlimited;
        if (code == SQLITE_OK) return limit > 0;
        if (code != SQLITE_NOMEM || limited_memory::live != live_before) return false;
    }
}

std::string repeated(std::string_view piece, std::size_t size) {
    std::string made;
    made.reserve(size + piece.size());
    while (made.size() < size) made += piece;
    return made;
}

} // namespace

TEST_CASE("Every allocation that fails is SQLITE_NOMEM") {
    for (const char* by : {"word", "grapheme"})
        for (const char* form : {"exact", "search", "lucene"})
            for (const int flags : {FTS5_TOKENIZE_DOCUMENT, FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX}) {
                const token_reader reader({"by", by, "form", form});
                CHECK(tells_of_no_memory([&] { return reader.read("हिन्दी और उर्दू गयीं", take_all, flags); }));
            }

    fts5_database database;
    const fts5_tokenizer functions = database.tokenizer();
    CHECK(tells_of_no_memory([&] {
        const char* options[] = {"form", "search", "by", "grapheme"};
        Fts5Tokenizer* made = nullptr;
        const int code = functions.xCreate(nullptr, options, 4, &made);
        if (code == SQLITE_OK) functions.xDelete(made);
        return code;
    }));
}

TEST_CASE("A hundred megabytes are read in little memory") {
    const token_reader reader({});
    const std::size_t words = reader.tokens(std::string(article) + '\n').size();
    const std::string piece = std::string(article) + '\n';
    const std::string document = repeated(piece, 100'000'000);
    std::size_t tokens = 0, last = 0;
    limited_memory::largest = 0;
    const int code = reader.read(document, [&](std::string_view, akshara::span place, int) {
        ++tokens;
        last = place.last;
        return SQLITE_OK;
    });
    CHECK(code == SQLITE_OK);
    CHECK(tokens == document.size() / piece.size() * words);
    CHECK(last > document.size() - 10);
    CHECK(limited_memory::largest < 1'000'000);
}

TEST_CASE("So are four megabytes without a space, a word or a line end") {
    const token_reader reader({});
    for (const char* piece : {"न्द", "\u095Fी", "\u093C", "क,", " ", "\xE0"}) {
        const std::string document = repeated(piece, 4'000'000);
        std::size_t overlapping = 0, behind = 0;
        limited_memory::largest = 0;
        CAPTURE(piece);
        const int code = reader.read(document, [&](std::string_view, akshara::span place, int) {
            overlapping += place.first < behind;
            behind = place.last;
            return SQLITE_OK;
        });
        CHECK(code == SQLITE_OK);
        CHECK(overlapping == 0);
        CHECK(behind <= document.size());
        CHECK(limited_memory::largest <= std::size_t{16} << 20);
    }
}
