// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_SQLITE_FTS5_TOKENIZER_HPP
#define AKSHARA_EXAMPLES_SQLITE_FTS5_TOKENIZER_HPP

#include "options.hpp"
#include "token_taker.hpp"

#include <memory>

/// What the text is read for.
enum class purpose { document, query, prefix_query };

/// Cuts texts into tokens: their words in a form, or the clusters of these, each with the bytes of the text that it stands for.
class tokenizer {
public:
    virtual ~tokenizer() = default;

    /// Tells of the tokens in order, until they are not taken any more. Of a prefix query the last one comes in each spelling
    /// that begins words in the form.
    virtual void tokenize(std::string_view text, purpose why, token_taker& take) const = 0;
};

std::unique_ptr<tokenizer> make_tokenizer(const options& told);

#endif
