"""The life of a cover once a household is registered: who is covered, until when, and what changes it.

Source: DOMAIN.md §§2 and 11. Pure: `state` is what is kept, `dues` what time brings, `changes` what the household
declares, `index` what the social register says every month.
"""
