"""From rows and a kind's labels to candidate values: beside a label, between two, below it, in running text.

No layout is known here. French text runs to the right of its label and Arabic to the left; a value ends at the
next label, at a wide gap or where the script changes. A label in a section counts for that section only.
What is found is a candidate: `ocr.verify` reads it again before anything is believed.
"""
