"""Whether the papers prove what was declared.

`requirements` says which proofs a household owes; `papers` what each piece is and whose; `testimony`, `persons`,
`couples` and `addresses` what it says of whom; `validity` whether it is still good; `claims` weighs it all.
"""
