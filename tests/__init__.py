"""What is claimed of the dashboard, and the proof."""
