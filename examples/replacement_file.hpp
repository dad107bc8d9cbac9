// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_REPLACEMENT_FILE_HPP
#define AKSHARA_EXAMPLES_REPLACEMENT_FILE_HPP

#include "real_path.hpp"

#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

/// What is to stand in a file's place: written beside it, as .NAME.XXXXXX, and renamed when it is whole, so that there
/// is always the one or the other. A link is followed: what it leads to is replaced. A file that is not there is made.
/// Dropped when it is not put in place.
class replacement_file {
public:
    explicit replacement_file(const std::string& name) : name_(name), path_(real_path(name)) {
        const bool is_new = ::stat(path_.c_str(), &old_) != 0;
        if (is_new && errno != ENOENT) throw system_failure(name_);
        if (!is_new && !S_ISREG(old_.st_mode)) throw failure(not_read, name_ + ": not a regular file");
        if (!is_new && ::access(path_.c_str(), W_OK) != 0) throw system_failure(name_);
        const std::size_t slash = path_.rfind('/');
        folder_ = path_.substr(0, slash + 1);
        temporary_ = folder_ + '.' + path_.substr(slash + 1) + ".XXXXXX";
        descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
        if (descriptor_ < 0) throw system_failure(name_);
        if (is_new) become_new();
    }
    replacement_file(const replacement_file&) = delete;
    ~replacement_file() {
        ::close(descriptor_);
        if (!in_place_) ::unlink(temporary_.c_str());
    }

    void write(std::string_view bytes) {
        buffer_ += bytes;
        if (buffer_.size() >= (std::size_t{1} << 20)) flush();
    }
    /// All is written: on the disk before it has the name, and then the name.
    void put_in_place() {
        flush();
        // Where the old owner cannot be kept, neither are the bits that lend his rights.
        const bool same_owner = ::fchown(descriptor_, old_.st_uid, old_.st_gid) == 0;
        if (::fchmod(descriptor_, old_.st_mode & (same_owner ? 07777u : 0777u)) != 0 || ::fsync(descriptor_) != 0 ||
            ::rename(temporary_.c_str(), path_.c_str()) != 0)
            throw system_failure(name_);
        in_place_ = true;
        const int folder = ::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0) return; // a folder that cannot be read: the new file is whole, only its name may come later
        ::fsync(folder);
        ::close(folder);
    }

private:
    /// The permissions of a file that any program makes, not those of a temporary one.
    void become_new() {
        if (::fstat(descriptor_, &old_) != 0) throw system_failure(name_);
        const mode_t withheld = ::umask(0);
        ::umask(withheld);
        old_.st_mode = 0666 & ~withheld;
    }
    void flush() {
        for (std::string_view rest = buffer_; !rest.empty();) {
            const ssize_t size = ::write(descriptor_, rest.data(), rest.size());
            if (size < 0 && errno != EINTR) throw system_failure(name_);
            if (size > 0) rest.remove_prefix(static_cast<std::size_t>(size));
        }
        buffer_.clear();
    }

    std::string name_; ///< as the user gave it
    std::string path_;
    std::string folder_;
    std::string temporary_;
    struct stat old_ = {};
    int descriptor_ = -1;
    std::string buffer_;
    bool in_place_ = false;
};

#endif
