// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SQLITE_TOKEN_READER_HPP
#define AKSHARA_TESTS_SQLITE_TOKEN_READER_HPP

#include "fts5_database.hpp"

#include <akshara/text/span.hpp>

#include <string_view>
#include <vector>

/// A token as FTS5 is told of it.
struct token {
    std::string text;
    akshara::span span;
    bool colocated = false;

    friend bool operator==(const token&, const token&) = default;
};

/// The tokenizer made with some options, as FTS5 calls it.
class token_reader {
public:
    explicit token_reader(std::vector<const char*> options) : functions_(database_.tokenizer()) {
        created_ = functions_.xCreate(nullptr, options.data(), static_cast<int>(options.size()), &handle_);
    }
    token_reader(const token_reader&) = delete;
    ~token_reader() {
        if (handle_ != nullptr) functions_.xDelete(handle_);
    }

    /// What creating it gave.
    int created() const { return created_; }

    /// Tells `take(text, span, flags)`, which answers with a code, of each token; the code that comes of it.
    template <class Take>
    int read(std::string_view text, Take take, int flags = FTS5_TOKENIZE_DOCUMENT) const {
        return functions_.xTokenize(
            handle_, &take, flags, text.data(), static_cast<int>(text.size()),
            [](void* context, int token_flags, const char* bytes, int size, int first, int last) {
                const akshara::span place{static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
                return (*static_cast<Take*>(context))(std::string_view(bytes, static_cast<std::size_t>(size)), place, token_flags);
            });
    }

    std::vector<token> tokens(std::string_view text, int flags = FTS5_TOKENIZE_DOCUMENT) const {
        std::vector<token> found;
        const int code = read(
            text,
            [&](std::string_view bytes, akshara::span place, int token_flags) {
                found.push_back({std::string(bytes), place, token_flags == FTS5_TOKEN_COLOCATED});
                return SQLITE_OK;
            },
            flags);
        if (code != SQLITE_OK) throw std::runtime_error("the text is not tokenized");
        return found;
    }

private:
    fts5_database database_;
    fts5_tokenizer functions_;
    Fts5Tokenizer* handle_ = nullptr;
    int created_;
};

#endif
