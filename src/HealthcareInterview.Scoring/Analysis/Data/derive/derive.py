#!/usr/bin/env python3
"""Derives lexicon.bin and closures.txt from WordNet 3.0, the word lists of Debian and irregular English verbs.

Needs: Debian's wordnet-base, wamerican, wbritish; npm's english-verbs-irregular (irregularVerbs.json, consonantDoubled.json).
Usage: derive.py --irregular FOLDER [--wordnet /usr/share/wordnet] [--dict /usr/share/dict] --out FOLDER
"""
import argparse, collections, json, os, re, struct

CLASSES = ("NUM NAME NOUN VERB ADJ ADV DET PRON PREP DATE ROLE QUOTE PUNCT CONJ AUX MODAL NEG PAST PART ING UNIT "
           "CARE CHANGE THINK SAY COMPETE CONSUME TOUCH MAKE FEEL MOVE PERCEIVE HAVE SOCIAL BE "
           "ACT ANIMAL THING TRAIT BODY IDEA MESSAGE EVENT FEELING FOOD GROUP PLACE MOTIVE NATURAL PERSON PHENOMENON "
           "POSSESSION PROCESS QUANTITY RELATION SHAPE STATE SUBSTANCE TIME").split()
BIT = {name: 1 << i for i, name in enumerate(CLASSES)}
NOUN_FILES = {3: 0, 4: "ACT", 5: "ANIMAL", 6: "THING", 7: "TRAIT", 8: "BODY", 9: "IDEA", 10: "MESSAGE", 11: "EVENT",
              12: "FEELING", 13: "FOOD", 14: "GROUP", 15: "PLACE", 16: "MOTIVE", 17: "NATURAL", 18: "PERSON",
              19: "PHENOMENON", 20: "NATURAL", 21: "POSSESSION", 22: "PROCESS", 23: "QUANTITY", 24: "RELATION",
              25: "SHAPE", 26: "STATE", 27: "SUBSTANCE", 28: "TIME"}
VERB_FILES = {29: "CARE", 30: "CHANGE", 31: "THINK", 32: "SAY", 33: "COMPETE", 34: "CONSUME", 35: "TOUCH", 36: "MAKE",
              37: "FEEL", 38: "MOVE", 39: "PERCEIVE", 40: "HAVE", 41: "SOCIAL", 42: "BE", 43: 0}
KNOWN = 1  # flag: an English word (for telling whether a text is English)
VOWELS = "aeiou"


def read_rows(path):
    with open(path, encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def bits(names):
    out = 0
    for name in names.split():
        out |= BIT[name]
    return out


class WordNet:
    def __init__(self, folder):
        self.counts = collections.defaultdict(collections.Counter)   # (lemma, pos) -> {lexfile: count}
        self.first = {}                                              # (lemma, pos) -> [synset offsets]
        for row in open(os.path.join(folder, "cntlist.rev")):
            key, _, count = row.split()
            lemma, rest = key.split("%", 1)
            ss, lex = rest.split(":")[:2]
            pos = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[ss]
            self.counts[lemma.lower(), pos][int(lex)] += int(count)
        self.lex, self.hyponyms, self.words = {}, {}, {}
        for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
            for row in open(os.path.join(folder, "index." + name)):
                if row[0] != " ":
                    parts = row.split()
                    n = int(parts[2])
                    self.first[parts[0], pos] = parts[-n:]
            for row in open(os.path.join(folder, "data." + name), encoding="latin-1"):
                if row[0] == " ":
                    continue
                parts = row.split("|")[0].split()
                self.lex[pos, parts[0]] = int(parts[1])
                n = int(parts[3], 16)
                self.words[pos, parts[0]] = [parts[4 + 2 * i].split("(")[0] for i in range(n)]
                at = 4 + 2 * n
                pointers = [parts[at + 1 + 4 * i: at + 5 + 4 * i] for i in range(int(parts[at]))]
                self.hyponyms[pos, parts[0]] = [p[1] for p in pointers if p[0] in ("~",)]
        self.exceptions = {}
        for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
            for row in open(os.path.join(folder, name + ".exc")):
                form, *lemmas = row.split()
                self.exceptions.setdefault(pos, []).append((form, lemmas))

    def total(self, lemma, pos):
        return sum(self.counts[lemma, pos].values())

    def supersenses(self, lemma, pos, files):
        """The files that hold the first sense, or at least 30 % of the counted uses."""
        counts = self.counts[lemma, pos]
        total = sum(counts.values())
        chosen = {self.lex[pos, self.first[lemma, pos][0]]}
        chosen |= {lex for lex, count in counts.items() if total >= 3 and count >= 0.30 * total}
        out = 0
        for lex in chosen:
            if files.get(lex):
                out |= BIT[files[lex]]
        return out

    def closure(self, roots):
        seen, todo = set(), []
        for root in roots:
            lemma, sense = root.split("#")
            todo.append(self.first[lemma, "n"][int(sense) - 1])
        words = set()
        while todo:
            synset = todo.pop()
            if synset in seen:
                continue
            seen.add(synset)
            words.update(w.replace("_", " ") for w in self.words["n", synset] if w.islower() and w.isascii())
            todo += self.hyponyms["n", synset]
        return words


def verb_forms(verb, doubled):
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        past, ing = verb + "d", (verb[:-2] + "ying" if verb.endswith("ie") else verb[:-1] + "ing")
    elif verb.endswith("e"):
        past, ing = verb + "d", verb + "ing"
    elif verb.endswith("y") and len(verb) > 1 and verb[-2] not in VOWELS:
        past, ing = verb[:-1] + "ied", verb + "ing"
    elif verb in doubled or (re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb) and len(verb) > 2):
        past, ing = verb + verb[-1] + "ed", verb + verb[-1] + "ing"
    elif verb.endswith("ic"):
        past, ing = verb + "ked", verb + "king"
    else:
        past, ing = verb + "ed", verb + "ing"
    return s_form(verb), past, ing


def s_form(word):
    if word.endswith("y") and len(word) > 1 and word[-2] not in VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word != "tech" and word.endswith(("s", "x", "z", "ch", "sh")) or word in ("go", "do", "undergo", "redo", "potato", "veto", "echo") else "s")


class Lexicon:
    def __init__(self):
        self.classes = collections.defaultdict(int)
        self.lemmas = collections.defaultdict(dict)   # form -> {lemma: rank}
        self.fixed = set()
        self.known = set()

    def add(self, form, classes, lemma, rank):
        if form in self.fixed:
            return
        self.classes[form] |= classes
        old = self.lemmas[form].get(lemma, -1)
        self.lemmas[form][lemma] = max(old, rank)
        self.known.add(form)


def add_verb(lex, verb, classes, rank, doubled, irregular):
    base = BIT["VERB"] | classes
    lex.add(verb, base, verb, rank)
    s, past, ing = verb_forms(verb, doubled)
    lex.add(s, base, verb, rank)
    lex.add(ing, base | BIT["ING"], verb, rank)
    if verb.endswith("l") and len(verb) > 2 and verb[-2] in VOWELS:   # British doubling: labelled, counselling
        lex.add(verb + "led", base | BIT["PAST"] | BIT["PART"], verb, rank)
        lex.add(verb + "ling", base | BIT["ING"], verb, rank)
    if verb in irregular:
        for a, b in irregular[verb]:
            lex.add(a, base | BIT["PAST"], verb, rank)
            lex.add(b, base | BIT["PART"], verb, rank)
    if verb not in irregular or verb in ("learn", "burn", "dream", "lean", "leap", "spell", "spill", "light", "dive", "hang", "prove", "show", "sew", "swell", "wake"):
        lex.add(past, base | BIT["PAST"] | BIT["PART"], verb, rank)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--irregular", required=True)
    ap.add_argument("--wordnet", default="/usr/share/wordnet")
    ap.add_argument("--dict", default="/usr/share/dict")
    ap.add_argument("--out", required=True)
    args = ap.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    wn = WordNet(args.wordnet)
    irregular = json.load(open(os.path.join(args.irregular, "irregularVerbs.json")))
    for verb, forms in (("forget", [["forgot", "forgotten"]]), ("quit", [["quit", "quit"]]), ("text", [["text", "text"]])):
        irregular.setdefault(verb, forms) if verb != "text" else None
    doubled = set(json.load(open(os.path.join(args.irregular, "consonantDoubled.json"))))
    doubled |= {"refer", "transfer", "prefer", "occur", "commit", "permit", "submit", "admit", "regret", "plan", "stop", "chat", "prep", "program", "format", "begin", "forget"}
    doubled -= {"benefit", "boycot"}
    common, names = set(), set()
    for name in ("american-english", "british-english"):
        for word in open(os.path.join(args.dict, name), encoding="utf-8"):
            word = word.strip()
            if "'" in word or not word.isascii():
                continue
            (common if word[0].islower() else names).add(word)
    lex = Lexicon()
    lemmas = collections.defaultdict(set)
    for lemma, pos in wn.first:
        if "_" in lemma or not re.fullmatch(r"[a-z][a-z'&-]*[a-z]|[a-z]", lemma):
            continue
        if lemma in common or wn.total(lemma, pos) > 0 or (pos == "v" and lemma.isalpha()):
            lemmas[pos].add(lemma)
    for verb in sorted(lemmas["v"]):
        add_verb(lex, verb, wn.supersenses(verb, "v", VERB_FILES), wn.total(verb, "v"), doubled, irregular)
    for verb in irregular:
        if verb not in lemmas["v"] and "-" not in verb and verb in common:
            add_verb(lex, verb, 0, 0, doubled, irregular)
    for form, bases in wn.exceptions["v"]:
        for base in bases:
            if base in lemmas["v"] and "_" not in form and base not in irregular:
                shape = BIT["ING"] if form.endswith("ing") else BIT["PAST"] | BIT["PART"] if form.endswith(("d", "t")) else 0
                lex.add(form, BIT["VERB"] | wn.supersenses(base, "v", VERB_FILES) | shape, base, wn.total(base, "v"))
    irregular_plurals = collections.defaultdict(list)
    for form, bases in wn.exceptions["n"]:
        for base in bases:
            irregular_plurals[base].append(form)
    for noun in sorted(lemmas["n"]):
        rank = wn.total(noun, "n")
        if len(noun) == 1 or (rank == 0 and len(noun) <= 2):
            continue
        classes = BIT["NOUN"] | wn.supersenses(noun, "n", NOUN_FILES)
        lex.add(noun, classes, noun, rank)
        plural = s_form(noun)
        for form in irregular_plurals[noun] or [plural]:
            if "_" not in form:
                lex.add(form, classes, noun, rank)
        if irregular_plurals[noun] and plural in common:
            lex.add(plural, classes, noun, rank)
    for pos, tag in (("a", "ADJ"), ("r", "ADV")):
        for word in sorted(lemmas[pos]):
            if len(word) > 1:
                lex.add(word, BIT[tag], word, wn.total(word, pos))
    for word in sorted(lemmas["a"]):
        stem = word[:-1] + "i" if word.endswith("y") else word[:-1] if word.endswith("e") else word
        for base in (stem, word + word[-1]):
            for ending in ("er", "est"):
                if base + ending in common:
                    lex.add(base + ending, BIT["ADJ"], word, wn.total(word, "a"))
    for form, bases in wn.exceptions["a"] + wn.exceptions["r"]:
        for base in bases:
            if base in lemmas["a"] | lemmas["r"] and "_" not in form:
                lex.add(form, BIT["ADJ"], base, wn.total(base, "a"))
    closures = {}
    for row in open(os.path.join(here, "closures.roots")):
        if row.strip() and row[0] != "#":
            name, rest = row.split(":", 1)
            roots, _, out = rest.partition(" - ")
            closures[name.strip()] = wn.closure(roots.split()) - set(out.split())
    for word in closures["health_professional"]:
        if " " not in word and word in lex.classes:
            for form in (word, s_form(word)):
                lex.classes[form] |= BIT["ROLE"] | BIT["PERSON"]
    # Time and measure words are units: "three weeks", "two beds", "forty percent".
    units = ("minute hour day week month year second shift night percent pound ounce gram milligram milliliter millilitre unit bed degree "
             "dollar mile foot inch point dose tablet tube vial bag case patient call claim time").split()
    for unit in units:
        for form in (unit, s_form(unit)):
            if form in lex.classes or unit == "foot":
                lex.classes["feet" if form == "foots" else form] |= BIT["UNIT"]
    for spring in ("winter", "summer", "fall", "spring", "autumn", "morning", "evening", "afternoon", "night", "weekend", "week", "month", "year", "day", "shift"):
        lex.classes[spring] |= BIT["TIME"]
    for row in read_rows(os.path.join(here, "supplement.txt")):
        form, classes, lemma = row[0], bits(row[1]), (row[2] if len(row) > 2 else row[0])
        if form.startswith("v:"):
            add_verb(lex, form[2:], classes, 1, doubled, irregular)
        elif form.startswith("n:"):
            noun = form[2:]
            lex.add(noun, classes | BIT["NOUN"], noun, 1)
            lex.add(s_form(noun), classes | BIT["NOUN"], noun, 1)
        else:
            lex.add(form, classes, lemma, 1)
            if len(row) < 3 and BIT["PERSON"] & classes and len(form) > 4:
                lex.add(s_form(form), classes, form, 1)
    for row in read_rows(os.path.join(here, "overrides.txt")):
        form = row[0]
        for word in (form, *(f for f, ls in list(lex.lemmas.items()) if form in ls and f != form)):
            if row[1].startswith("-"):
                lex.classes[word] &= ~bits(row[1][1:])
            else:
                lex.classes[word] |= bits(row[1])
    for row in read_rows(os.path.join(here, "closed-class.txt")):
        form = row[0]
        lex.fixed.discard(form)
        lex.classes[form], lex.lemmas[form] = 0, {}
        for i, lemma in enumerate((row[2] if len(row) > 2 else form).split()):
            lex.add(form, bits(row[1]), lemma, 1000 - i)
        lex.fixed.add(form)
    for word in common:
        if word not in lex.classes:
            lex.add(word, 0, word, 0)
    for word in names:
        low = word.lower()
        if low not in lex.classes or (lex.classes[low] & ~BIT["NOUN"] == 0 and low not in common):
            if len(low) > 2:
                lex.add(low, BIT["NAME"] | BIT["NOUN"], low, 0)
    for form in list(lex.lemmas):
        for lemma in list(lex.lemmas[form]):
            if lemma not in lex.lemmas:
                lex.add(lemma, 0, lemma, 0)
    write(lex, os.path.join(args.out, "lexicon.bin"))
    with open(os.path.join(args.out, "closures.txt"), "w", encoding="utf-8", newline="\n") as f:
        for name in sorted(closures):
            f.write(name + ":" + "|".join(sorted(closures[name])) + "\n")
    print(len(lex.lemmas), "forms,", {n: len(w) for n, w in closures.items()})


def fnv(text):
    h = 2166136261
    for ch in text:
        h = ((h ^ ord(ch)) * 16777619) & 0xFFFFFFFF
    return h ^ (h >> 15)


def write(lex, path):
    """Little endian. Header: magic, forms, slots, lemma ids, text units. Then slots (u32 form id, 0 empty), entries
    (u64 classes, u32 text offset, u32 hash, u32 first lemma, u8 text length, u8 lemmas, u16 flags), lemma ids, text (UTF-16)."""
    forms = sorted(lex.lemmas)
    ids = {form: i + 1 for i, form in enumerate(forms)}
    size = 1
    while size < 2 * len(forms):
        size *= 2
    slots = [0] * size
    entries, lemma_ids, text = [], [], []
    offset = 0
    # Frequent words first, so that they sit at the head of their probe chains.
    for form in sorted(forms, key=lambda f: (-max(lex.lemmas[f].values()), f)):
        at = fnv(form) & (size - 1)
        while slots[at]:
            at = (at + 1) & (size - 1)
        slots[at] = ids[form]
    for form in forms:
        ranked = sorted(lex.lemmas[form].items(), key=lambda p: (-p[1], p[0]))[:6]
        entries.append(struct.pack("<QIIIBBH", lex.classes[form], offset, fnv(form), len(lemma_ids), len(form), len(ranked), KNOWN))
        lemma_ids += [ids[lemma] for lemma, _ in ranked]
        text.append(form)
        offset += len(form)
    with open(path, "wb") as f:
        f.write(struct.pack("<IIIII", 0x4C494831, len(forms), size, len(lemma_ids), offset))
        f.write(b"\0" * 12)
        f.write(struct.pack("<%dI" % size, *slots))
        f.write(b"".join(entries))
        f.write(struct.pack("<%dI" % len(lemma_ids), *lemma_ids))
        f.write("".join(text).encode("utf-16-le"))


main()
