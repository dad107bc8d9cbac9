// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "units.hpp"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <memory>
#include <stdexcept>

namespace benchmarks::icu {

namespace {

void check(UErrorCode status) {
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

std::int32_t length(std::string_view text) { return static_cast<std::int32_t>(text.size()); }

struct close_text {
    void operator()(UText* text) const { utext_close(text); }
};
struct close_iterator {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

UBreakIteratorType type_of(segments what) {
    switch (what) {
    case segments::graphemes: return UBRK_CHARACTER;
    case segments::sentences: return UBRK_SENTENCE;
    case segments::lines: return UBRK_LINE;
    default: return UBRK_WORD;
    }
}

/// A break iterator and the text that it reads.
class break_iterator {
public:
    explicit break_iterator(segments what) {
        UErrorCode status = U_ZERO_ERROR;
        iterator_.reset(ubrk_open(type_of(what), "hi", nullptr, 0, &status));
        check(status);
    }

    void read(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        text_.reset(utext_openUTF8(text_.release(), text.data(), length(text), &status));
        ubrk_setUText(get(), text_.get(), &status);
        check(status);
    }
    void read(std::u16string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        ubrk_setText(get(), text.data(), static_cast<std::int32_t>(text.size()), &status);
        check(status);
    }

    UBreakIterator* get() const { return iterator_.get(); }

private:
    std::unique_ptr<UText, close_text> text_;
    std::unique_ptr<UBreakIterator, close_iterator> iterator_;
};

std::size_t count(const break_iterator& iterator) {
    std::size_t found = 0;
    for (ubrk_first(iterator.get()); ubrk_next(iterator.get()) != UBRK_DONE;) ++found;
    return found;
}

std::size_t count_words(const break_iterator& iterator) {
    std::size_t found = 0;
    for (ubrk_first(iterator.get()); ubrk_next(iterator.get()) != UBRK_DONE;)
        found += ubrk_getRuleStatus(iterator.get()) >= UBRK_WORD_NONE_LIMIT;
    return found;
}

/// With its end.
std::string_view first_line(std::string_view text) {
    const std::size_t end = text.find('\n');
    return end == text.npos ? text : text.substr(0, end + 1);
}

/// A preparation whose passes use one break iterator.
template <class Pass>
preparation with_iterator(segments what, Pass run) {
    return [what, run](std::string_view text) {
        const auto iterator = std::make_shared<break_iterator>(what);
        return [iterator, text, run] {
            iterator->read(text);
            return run(*iterator, text);
        };
    };
}

} // namespace

preparation iterate_utext(segments what) {
    return with_iterator(what, [what](const break_iterator& iterator, std::string_view) {
        return what == segments::words ? count_words(iterator) : count(iterator);
    });
}

preparation iterate_utf16(segments what) {
    return [what](std::string_view text) {
        const auto iterator = std::make_shared<break_iterator>(what);
        return [iterator, what, converted = units_of<char16_t>(text)] {
            iterator->read(converted);
            return what == segments::words ? count_words(*iterator) : count(*iterator);
        };
    };
}

preparation ask_following() {
    return with_iterator(segments::graphemes, [](const break_iterator& iterator, std::string_view) {
        std::size_t found = 0;
        for (std::int32_t at = 0; (at = ubrk_following(iterator.get(), at)) != UBRK_DONE;) ++found;
        return found;
    });
}

preparation ask_preceding() {
    return with_iterator(segments::graphemes, [](const break_iterator& iterator, std::string_view text) {
        std::size_t found = 0;
        for (std::int32_t at = length(text); (at = ubrk_preceding(iterator.get(), at)) != UBRK_DONE;) ++found;
        return found;
    });
}

preparation ask_is_boundary(std::size_t stride) {
    return with_iterator(segments::graphemes, [stride](const break_iterator& iterator, std::string_view text) {
        std::size_t found = 0;
        for (std::size_t at = 0; at < text.size(); at += stride)
            found += ubrk_isBoundary(iterator.get(), static_cast<std::int32_t>(at)) != 0;
        return found;
    });
}

preparation cut_into_pieces(std::size_t max_bytes) {
    return with_iterator(segments::graphemes, [max_bytes](const break_iterator& iterator, std::string_view text) {
        const auto most = static_cast<std::int32_t>(max_bytes);
        std::size_t pieces = 1;
        for (std::int32_t first = 0; length(text) - first > most; ++pieces) {
            std::int32_t last = first + most;
            while (U8_IS_TRAIL(text[static_cast<std::size_t>(last)])) --last;
            if (!ubrk_isBoundary(iterator.get(), last)) last = ubrk_preceding(iterator.get(), last);
            first = last > first ? last : first + most; // a cluster that is longer is cut
        }
        return pieces;
    });
}

preparation graphemes_of_lines() {
    return [](std::string_view text) {
        const auto iterator = std::make_shared<break_iterator>(segments::graphemes);
        return [iterator, text] {
            std::size_t found = 0;
            for (std::string_view rest = text; !rest.empty();) {
                const std::string_view line = first_line(rest);
                iterator->read(line);
                found += count(*iterator);
                rest.remove_prefix(line.size());
            }
            return found;
        };
    };
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // in the macro
preparation add_code_points() {
    return from_text([](std::string_view text) {
        std::size_t sum = 0;
        for (std::int32_t at = 0; at < length(text);) {
            UChar32 value = 0;
            U8_NEXT_OR_FFFD(text.data(), at, length(text), value);
            sum += static_cast<std::size_t>(value);
        }
        return sum;
    });
}
#pragma GCC diagnostic pop

preparation is_well_formed() {
    return from_text([](std::string_view text) {
        std::int32_t size = 0;
        UErrorCode status = U_ZERO_ERROR;
        u_strFromUTF8(nullptr, 0, &size, text.data(), length(text), &status);
        return std::size_t{status == U_BUFFER_OVERFLOW_ERROR};
    });
}

preparation utf16_size() {
    return from_text([](std::string_view text) {
        std::int32_t size = 0;
        UErrorCode status = U_ZERO_ERROR;
        u_strFromUTF8WithSub(nullptr, 0, &size, text.data(), length(text), 0xFFFD, nullptr, &status);
        return static_cast<std::size_t>(size);
    });
}

preparation normalize(normalizer form, record changes) {
    return [form, changes](std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        const ::icu::Normalizer2* normalizer = form == normalizer::nfc
                                                   ? ::icu::Normalizer2::getNFCInstance(status)
                                                   : ::icu::Normalizer2::getNFKCCasefoldInstance(status);
        check(status);
        return [normalizer, changes, text] {
            UErrorCode problem = U_ZERO_ERROR;
            std::string made;
            made.reserve(text.size());
            ::icu::StringByteSink<std::string> sink(&made);
            ::icu::Edits edits;
            normalizer->normalizeUTF8(0, {text.data(), length(text)}, sink, changes == record::edits ? &edits : nullptr,
                                      problem);
            check(problem);
            return made.size();
        };
    };
}

preparation encode_utf16() {
    return [](std::string_view text) {
        return [units = units_of<char16_t>(text), most = text.size()] {
            std::string made;
            made.resize(most);
            std::int32_t size = 0;
            UErrorCode status = U_ZERO_ERROR;
            u_strToUTF8(made.data(), length(made), &size, units.data(), static_cast<std::int32_t>(units.size()), &status);
            check(status);
            return static_cast<std::size_t>(size);
        };
    };
}

preparation transliterate(const char* name) {
    return [name](std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        const std::shared_ptr<const ::icu::Transliterator> rules(::icu::Transliterator::createInstance(name, UTRANS_FORWARD, status));
        check(status);
        return [rules, text] {
            std::string made;
            for (std::string_view rest = text; !rest.empty();) {
                const std::string_view line = first_line(rest);
                auto edited = ::icu::UnicodeString::fromUTF8({line.data(), length(line)});
                rules->transliterate(edited);
                edited.toUTF8String(made);
                rest.remove_prefix(line.size());
            }
            return made.size();
        };
    };
}

preparation is_normalized() {
    return [](std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        const ::icu::Normalizer2* nfc = ::icu::Normalizer2::getNFCInstance(status);
        check(status);
        const auto made = std::make_shared<std::string>();
        ::icu::StringByteSink<std::string> sink(made.get());
        nfc->normalizeUTF8(0, {text.data(), length(text)}, sink, nullptr, status);
        check(status);
        return [nfc, made] {
            UErrorCode problem = U_ZERO_ERROR;
            const bool is = nfc->isNormalizedUTF8({made->data(), length(*made)}, problem);
            check(problem);
            return std::size_t{is};
        };
    };
}

} // namespace benchmarks::icu
