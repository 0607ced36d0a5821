"""Files on disk, written whole or not at all.

Here: publishing of a folder of files, whole files, bundles.
May import: nothing of `data`.
"""
