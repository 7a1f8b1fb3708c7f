"""Are two spelt names the same person's? Compared in three values, with the reason.

Spellings vary freely in Morocco. In this order: known names of both scripts (`lexicon`), particles and articles taken
apart (`latin`, `arabic`), what is heard, consonants and vowels across scripts (`across`), single letters (`parts`).
Source: research/documents.md §9.2, unconfirmed by a native registrar; measured by `python -m benchmarks.names`.

>>> compare("EL ALAMI", "Elalami").verdict
<NameVerdict.SAME: 'same'>
>>> compare("Hassan", "Houcine").verdict
<NameVerdict.DIFFERENT: 'different'>
>>> compare("Fatima Zahra EL ALAMI", "العلمي فاطمة الزهراء").verdict
<NameVerdict.SAME: 'same'>
"""

from dossier.names.comparison import NameComparison, NameVerdict, Script, compare, script
from dossier.names.parents import compare_parent
from dossier.names.parts import NameLimits

__all__ = ["NameComparison", "NameLimits", "NameVerdict", "Script", "compare", "compare_parent", "script"]
