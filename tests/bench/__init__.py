"""Measurements of speed and memory, side by side in one run: ``make bench``.

Nothing here asserts: a machine under load would fail for no fault of ours. Each row prints its target beside what was
measured, and the exit code is 0 whenever everything could be run.
"""
