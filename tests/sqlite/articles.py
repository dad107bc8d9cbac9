# SPDX-License-Identifier: BSL-1.0
"""Articles made of words whose spellings are known; the same every time."""

# Spellings of one word each; no two words are the same in any other way.
WORDS = [spellings.split() for spellings in """
हिन्दी हिंदी
गयी गई
नये नए
सम्पर्क संपर्क
पाँच पांच
२०२४ 2024
श्रृंगार शृंगार
कॉंग्रेस कांग्रेस
हिन्दुस्तान हिंदुस्तान
Delhi DELHI
\u0958लम \u0915\u093Cलम कलम
सड़क स\u095Cक
पीडि\u093Cत पीड\u093Cित
राष्\u200Dट्र राष्ट्र
के
में
है
हैं
की
कि
मैं
और
से
का
को
ने
पर
भारत
भारतीय
सरकार
मंत्री
प्रधानमंत्री
दिल्ली
मुंबई
रूस
पाकिस्तान
कहा
कहते
हिमाचल
हिमालय
क्षत्रिय
विश्व
स्वास्थ्य
संगठन
उन्होंने
बताया
समाचार
हाल
हॉल
श्रम
शर्म
राम
रामायण
नाम
काम
बात
रात
दिन
साल
लोग
""".strip().splitlines()]
SEPARATORS = [" "] * 12 + [", ", "। ", ".", "-", "\n\n", " – ", ": ", " “", "” ", " (", ") ", "\u00A0"]


def numbers(seed):
    """SplitMix64."""
    mask = (1 << 64) - 1
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        z = ((seed ^ seed >> 30) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ z >> 27) * 0x94D049BB133111EB) & mask
        yield (z ^ z >> 31) >> 16


def articles(count=10_000, seed=2026):
    """Yields each as a list of pieces, (word, spelling) and (None, separator) in turn; a word is its place in WORDS."""
    random = numbers(seed)
    for _ in range(count):
        pieces = []
        for _ in range(20 + next(random) % 80):
            word = next(random) % len(WORDS) * (1 + next(random) % len(WORDS)) // len(WORDS) # the first ones more often
            spellings = WORDS[word]
            pieces += [(word, spellings[next(random) % len(spellings)]), (None, SEPARATORS[next(random) % len(SEPARATORS)])]
        yield pieces


def text_of(pieces):
    return "".join(text for _, text in pieces)
