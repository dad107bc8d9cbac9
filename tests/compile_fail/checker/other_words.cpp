// SPDX-License-Identifier: BSL-1.0
// EXPECT: name it first
int main() {
#ifndef CONTROL
    return unknown;
#endif
}
