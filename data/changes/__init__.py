"""Two states of the tables compared, in sentences.

Here: comparison by key, weights, sentences, the trial of one CSV.
May import: `data.states` and the steps before it.
"""
