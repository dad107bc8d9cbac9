// SPDX-License-Identifier: BSL-1.0
// EXPECT: anything
int main() {}
