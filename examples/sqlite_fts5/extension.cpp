// SPDX-License-Identifier: BSL-1.0
// The tokenizer `akshara` for SQLite's FTS5: its callbacks and the entry point of the loadable extension.
#include "tokenizer.hpp"

#include <sqlite3ext.h>

#include <new>

SQLITE_EXTENSION_INIT1

namespace {

/// Answers as FTS5 is answered: no exception goes through C. A message goes to SQLite's log, for xCreate can hand back none.
template <class Work>
int answer(Work work) noexcept {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    } catch (const std::exception& e) {
        sqlite3_log(SQLITE_ERROR, "tokenizer akshara: %s", e.what());
    } catch (...) {
        sqlite3_log(SQLITE_ERROR, "tokenizer akshara: it failed");
    }
    return SQLITE_ERROR;
}

tokenizer* tokenizer_of(Fts5Tokenizer* handle) { return reinterpret_cast<tokenizer*>(handle); }

purpose purpose_of(int flags) {
    if ((flags & FTS5_TOKENIZE_QUERY) == 0) return purpose::document;
    return (flags & FTS5_TOKENIZE_PREFIX) == 0 ? purpose::query : purpose::prefix_query;
}

extern "C" {

static int create(void*, const char** arguments, int count, Fts5Tokenizer** made) {
    return answer([&] {
        const options told = read_options({arguments, static_cast<std::size_t>(count)});
        *made = reinterpret_cast<Fts5Tokenizer*>(make_tokenizer(told).release());
        return SQLITE_OK;
    });
}

static void destroy(Fts5Tokenizer* handle) { delete tokenizer_of(handle); }

static int tokenize(Fts5Tokenizer* handle, void* context, int flags, const char* text, int size, token_taker::callback call) {
    if (text == nullptr || size <= 0) return SQLITE_OK;
    return answer([&] {
        token_taker take(context, call);
        tokenizer_of(handle)->tokenize({text, static_cast<std::size_t>(size)}, purpose_of(flags), take);
        return take.code();
    });
}

} // extern "C"

/// FTS5's own functions; none where SQLite was built without it.
fts5_api* find_fts5(sqlite3* database) {
    fts5_api* found = nullptr;
    sqlite3_stmt* asks = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &asks, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(asks, 1, &found, "fts5_api_ptr", nullptr);
        sqlite3_step(asks);
    }
    sqlite3_finalize(asks);
    return found;
}

} // namespace

/// The name that SQLite makes of the file's, akshara_fts5.
extern "C" __attribute__((visibility("default"))) int sqlite3_aksharafts_init(sqlite3* database, char** error, const sqlite3_api_routines* api) {
    SQLITE_EXTENSION_INIT2(api)
    fts5_api* const fts5 = find_fts5(database);
    if (fts5 == nullptr || fts5->iVersion < 2) {
        *error = sqlite3_mprintf("akshara_fts5: this SQLite has no FTS5");
        return SQLITE_ERROR;
    }
    fts5_tokenizer functions{create, destroy, tokenize};
    return fts5->xCreateTokenizer(fts5, "akshara", nullptr, &functions, nullptr);
}
