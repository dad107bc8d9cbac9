// SPDX-License-Identifier: BSL-1.0
// EXPECT: unknown
int main() { return unknown; }
