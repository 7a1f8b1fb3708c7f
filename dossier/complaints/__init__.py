"""Complaints and appeals: cases of their own, with their own clock and queue, beside the dossiers they are about.

Source: DOMAIN.md §§1, 2 and 10. Pure: `state` is what is kept, `story` which act is allowed and where it leads, `dues`
what time brings. A complaint needs no dossier; an appeal contests the decision of one.
"""
