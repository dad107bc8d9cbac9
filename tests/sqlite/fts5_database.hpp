// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SQLITE_FTS5_DATABASE_HPP
#define AKSHARA_TESTS_SQLITE_FTS5_DATABASE_HPP

#include <sqlite3.h>
#include <stdexcept>
#include <string>

/// An empty database in memory that has loaded the extension, and what SQLite logs.
class fts5_database {
public:
    fts5_database() {
        // Before SQLite is used at all; later it takes no log.
        static const int logs =
            sqlite3_config(SQLITE_CONFIG_LOG, +[](void*, int, const char* message) { log().append(message) += '\n'; }, nullptr);
        const int opened = sqlite3_open(":memory:", &database_);
        sqlite3_db_config(database_, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, nullptr);
        if (logs != SQLITE_OK || opened != SQLITE_OK || sqlite3_load_extension(database_, AKSHARA_FTS5, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(AKSHARA_FTS5 " cannot be loaded");
    }
    fts5_database(const fts5_database&) = delete;
    ~fts5_database() { sqlite3_close(database_); }

    /// What was logged.
    static std::string& log() {
        static std::string text;
        return text;
    }

    /// The tokenizer `akshara`.
    fts5_tokenizer tokenizer() {
        fts5_api* fts5 = nullptr;
        sqlite3_stmt* asks = nullptr;
        sqlite3_prepare_v2(database_, "SELECT fts5(?1)", -1, &asks, nullptr);
        sqlite3_bind_pointer(asks, 1, &fts5, "fts5_api_ptr", nullptr);
        sqlite3_step(asks);
        sqlite3_finalize(asks);
        fts5_tokenizer found{};
        void* none = nullptr;
        if (fts5 == nullptr || fts5->xFindTokenizer(fts5, "akshara", &none, &found) != SQLITE_OK)
            throw std::runtime_error("there is no tokenizer akshara");
        return found;
    }

private:
    sqlite3* database_ = nullptr;
};

#endif
