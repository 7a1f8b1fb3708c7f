"""All that speaks for a value and against it, weighed together: whether it is sure after all, or not sure at all.

Grades (`ocr.evidence`) name the strongest single reason. Most values that are right and unsure have several weak ones:
nearly every read, a name that lists know, words around it that the net takes for that field's. Trees that were taught
on papers whose truth is known (`python -m training.signs`) weigh them; decision 0038 tells how surely.
"""

from ocr.signs.table import Floats
from ocr.signs.weighing import all_signs, all_weighed

__all__ = ["Floats", "all_signs", "all_weighed"]
