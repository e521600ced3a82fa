"""Remembers what the checks found, so that a second run reads only what has changed.

A finding rests on the program, the data, the page with the page it translates, and the answers to what its check asked
about other pages (`checks.around`). While all four are the same, so is the finding. The memory is a file that may be
thrown away at any time: what is damaged, foreign or older than the program is not believed.
"""
