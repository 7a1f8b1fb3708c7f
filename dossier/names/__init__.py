"""Are two spelt names the same person's? Compared in three values, with the reason.

Latin spellings of an Arabic name vary freely in Morocco; the rules are in `latin`, `arabic` and `variants`
(source: research/documents.md §9.2, unconfirmed by a native registrar). Two scripts are not compared with each
other yet: the answer is `UNCERTAIN` with the reason `other_script`.

>>> compare("EL ALAMI", "Elalami").verdict
<NameVerdict.SAME: 'same'>
>>> compare("Hassan", "Houcine").verdict
<NameVerdict.DIFFERENT: 'different'>
"""

from dossier.names.comparison import NameComparison, NameVerdict, Script, compare, script
from dossier.names.parents import compare_parent
from dossier.names.parts import NameLimits

__all__ = ["NameComparison", "NameLimits", "NameVerdict", "Script", "compare", "compare_parent", "script"]
