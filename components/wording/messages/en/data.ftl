data-head-id = Code
data-every-origin = Every origin
