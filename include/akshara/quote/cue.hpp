// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_CUE_HPP
#define AKSHARA_QUOTE_CUE_HPP

namespace akshara::inline v0 {

/// What kind of saying a cue is.
enum class cue_class : unsigned char {
    accuse,
    admit,
    announce,
    answer,
    appeal,
    argue,
    ask,
    claim,
    clarify,
    comment,
    confirm,
    demand,
    deny,
    emphasis,
    estimate,
    headline,
    hearsay,
    hint,
    inform,
    label,
    opinion,
    order,
    promise,
    slogan,
    social,
    source,
    speech,
    suggest,
    thought,
    verdict,
    warn,
    write,
};

/// The case in which its perfective takes the speaker.
enum class cue_subject : unsigned char {
    ergative,   ///< X ने कहा
    nominative, ///< X बोले
    genitive,   ///< X का दावा है
    source,     ///< X के मुताबिक
    any,
    nobody, ///< कहा जाता है
};

/// Whether कि leads its clause.
enum class cue_complement : unsigned char { none, optional, required };

/// The form of the verb, as tools/data/cue_forms.tsv names them.
enum class cue_form : unsigned char {
    conj,          ///< कहकर
    cpl,           ///< कह चुके
    filler,        ///< बता दें: the reporter's own
    fut,           ///< कहेंगे
    hearsay,       ///< कहा जाता
    imperf,        ///< कहते
    inf,           ///< कहना
    inf_obl,       ///< कहने
    noun,          ///< दावा
    pass,          ///< कहा गया
    perf,          ///< कहा
    perf_agreeing, ///< कही, बताई: an object (बात) stands before it
    prog,          ///< कह रहे
    ptcp,          ///< कहते हुए
    source,        ///< मुताबिक
    vector,        ///< कह दिया
};

/// What the lexicon knows of a form of a reporting verb, noun or postposition.
struct cue {
    cue_class kind = cue_class::speech;                   ///< what is done by it
    cue_subject subject = cue_subject::ergative;          ///< in which case its speaker stands
    cue_complement complement = cue_complement::optional; ///< whether कि leads what is said
    cue_form form = cue_form::perf;                       ///< which form of its word it is
    unsigned char weight = 100;                           ///< how far it speaks for a report, in percent
};

} // namespace akshara

#endif
