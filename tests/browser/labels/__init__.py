"""Every chart in choices at random: where its texts stand in the real browser."""
