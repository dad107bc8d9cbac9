// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_INPUT_HPP
#define AKSHARA_EXAMPLES_INPUT_HPP

#include "failure.hpp"

#include <fcntl.h>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

/// A file that is read as its bytes come, so that a pipe is answered at once; "-" is standard input.
class input {
public:
    explicit input(const std::string& name) : name_(name == "-" ? "standard input" : name) {
        if (name != "-") descriptor_ = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor_ < 0) throw system_failure(name_);
    }
    input(const input&) = delete;
    ~input() {
        if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
    }

    /// Whether the bytes not yet read begin so; takes none.
    bool begins_with(std::string_view bytes) {
        while (bytes_.size() - first_ < bytes.size() && read_more()) continue;
        return std::string_view(bytes_).substr(first_).starts_with(bytes);
    }
    /// The next bytes, as many as come and no more than there is room for; 0 at the end.
    std::size_t read(char* into, std::size_t room) {
        if (first_ == bytes_.size()) return come(into, room);
        const std::size_t taken = bytes_.copy(into, room, first_);
        first_ += taken;
        return taken;
    }
    /// Everything that is left.
    std::string rest() {
        while (read_more()) continue;
        return std::move(bytes_).substr(std::exchange(first_, 0));
    }
    /// The next line with its line end, which the last one may lack; false when there is none.
    bool next_line(std::string& line) {
        std::size_t end = 0, searched = 0; // the latter counted from first_
        do {
            end = bytes_.find('\n', first_ + searched);
            searched = bytes_.size() - first_;
        } while (end == bytes_.npos && read_more());
        const std::size_t last = end == bytes_.npos ? bytes_.size() : end + 1;
        line.assign(bytes_, first_, last - first_);
        first_ = last;
        return !line.empty();
    }
    /// Whether the next line can be had without waiting for more bytes.
    bool line_waits() const { return bytes_.find('\n', first_) != bytes_.npos; }

private:
    /// Drops what was taken, which moves the rest to the front, and reads on; false at the end.
    bool read_more() {
        bytes_.erase(0, std::exchange(first_, 0));
        const std::size_t size = bytes_.size();
        bytes_.resize(size + (std::size_t{1} << 20));
        bytes_.resize(size + come(bytes_.data() + size, bytes_.size() - size));
        return bytes_.size() != size;
    }
    std::size_t come(char* into, std::size_t room) {
        const ssize_t size = ::read(descriptor_, into, room);
        if (size < 0) throw system_failure(name_);
        return static_cast<std::size_t>(size);
    }

    std::string name_;
    int descriptor_ = STDIN_FILENO;
    std::string bytes_;
    std::size_t first_ = 0; // where what is not yet taken begins
};

#endif
