# SPDX-License-Identifier: BSL-1.0
# Every header of include/, one a line in the order of the rooms; a test compares the list with the folder.
set(akshara_headers
    include/akshara/akshara.hpp
    include/akshara/version.hpp)
