"""Labelled pairs of Moroccan names, written without a look at the comparer that they judge.

Two thirds are made by rule from the sounds of names (`sounds`, `orthography`, `whole`), a third from hand lists:
spellings met on papers (`given_m.txt`, `given_f.txt`, `abd.txt`, `families.txt`) and names that only look alike
(`alike_*.txt`).

What is told how, where one could think otherwise: a family name with and without its article is `same`, a given name
with and without Haj too; given names in another order are `same` (DOMAIN.md §9). A second given name left out is
`uncertain`, for brothers share the first; so is a title left out, for Moulay, Sidi and Lalla are part of many people's
given name and barred from others'; so are حسن and الحسن, an initial, a husband's name, and any slip of the pen.
El Amrani and El Omrani are `different` in Latin letters, where registers keep them apart; in Arabic both are العمراني.

`same` is what two offices would write of one person, `different` two persons' names, `uncertain` what nobody could
settle without asking. Source of the rules: research/documents.md §9.2 and mission.md §3.7, DOMAIN.md §9, law 37-99
art. 21 (at most two given names, no title among them), habits of French transcription since the dahir of 1915.
Not confirmed by a registrar.
"""

from benchmarks.name_pairs.drawn import pairs
from benchmarks.name_pairs.pair import Label, Pair, Part, Scripts

__all__ = ["Label", "Pair", "Part", "Scripts", "pairs"]
