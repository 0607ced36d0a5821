data-head-id = Code
data-every-origin = Toutes les origines
