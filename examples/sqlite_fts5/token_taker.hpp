// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_SQLITE_FTS5_TOKEN_TAKER_HPP
#define AKSHARA_EXAMPLES_SQLITE_FTS5_TOKEN_TAKER_HPP

#include <akshara/text/span.hpp>

#include <sqlite3.h>
#include <string_view>

/// Whom FTS5 has told of tokens: its callback, and the first code of it that was not SQLITE_OK, after which it is not called
/// again.
class token_taker {
public:
    using callback = int (*)(void* context, int flags, const char* token, int size, int first, int last);

    token_taker(void* context, callback call) : context_(context), call_(call) {}

    /// Takes a token and where it stands in the document, whose size is an int. Whether to go on.
    bool operator()(std::string_view token, akshara::span place, int flags = 0) {
        if (code_ == SQLITE_OK)
            code_ = call_(context_, flags, token.data(), static_cast<int>(token.size()), static_cast<int>(place.first),
                          static_cast<int>(place.last));
        return code_ == SQLITE_OK;
    }

    int code() const { return code_; }

private:
    void* context_;
    callback call_;
    int code_ = SQLITE_OK;
};

#endif
