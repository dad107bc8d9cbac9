// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_HTML_STYLE_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_HTML_STYLE_HPP

/// How the page looks, light or dark as its reader has it.
inline constexpr const char* html_style = R"(
:root { color-scheme: light dark; --ink: #1b1b1f; --quiet: #5b5f6b; --page: #fbfaf7; --line: #d9d6cd;
  --direct: #cfe6ff; --mixed: #d9f2d0; --indirect: #fff0c2; --title: #ecdcf7; --alarm: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf1; --quiet: #a4a8b5; --page: #17181c; --line: #3a3c44;
    --direct: #163a5f; --mixed: #1f4424; --indirect: #4a3c10; --title: #412a55; --alarm: #ff8a80; } }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1.05rem/1.9 "Noto Sans Devanagari", "Noto Serif Devanagari", Mangal, "Kohinoor Devanagari", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.2rem 3rem; }
article { border-bottom: 1px solid var(--line); padding-bottom: 1.5rem; margin-bottom: 1.5rem; }
h1 { font-size: 1.15rem; margin: 0 0 .2rem; overflow-wrap: anywhere; }
h2, summary { font-size: .85rem; color: var(--quiet); margin: 1.2rem 0 .3rem; font-weight: 600; }
.counts, .legend { color: var(--quiet); font-size: .85rem; line-height: 1.5; margin: 0 0 1rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
mark { color: inherit; padding: .1em 0; border-radius: .2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.direct { background: var(--direct); } .mixed { background: var(--mixed); }
.indirect { background: var(--indirect); } .title_or_scare { background: var(--title); }
mark[data-who]::before { content: attr(data-who); font-size: .68em; font-weight: 600; color: var(--quiet); border: 1px solid var(--line);
  border-radius: .5em; padding: 0 .4em; margin: 0 .3em; vertical-align: .15em; white-space: nowrap; }
u { text-decoration: underline 2px dotted; text-underline-offset: .25em; }
.unpaired { outline: 2px solid var(--alarm); }
.unseen { font-size: .6em; color: var(--alarm); border: 1px dashed; border-radius: .3em; font-style: normal; }
.unseen::before { content: attr(data-is); }
.alarm { color: var(--alarm); }
ul { margin: .2rem 0; padding-left: 1.2rem; font-size: .92rem; line-height: 1.6; }
.clusters { display: flex; flex-wrap: wrap; gap: .25rem; }
.clusters span { border: 1px solid var(--line); border-radius: .3em; padding: 0 .35em; text-align: center; line-height: 1.5; }
.clusters small { display: block; font-size: .55em; color: var(--quiet); font-family: monospace; }
.legend mark, .legend u, .legend .unpaired { padding: .1em .4em; margin-right: .4em; }
)";

#endif
