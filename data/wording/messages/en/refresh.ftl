# What a refresh from the statistical services prints.

refresh-read-statcan = Statistics Canada, table 12-10-0011: { $series ->
    [1] one series
   *[other] { $series } series
 } up to { $month }, release of { $released }
refresh-read-cimt = Statistics Canada, annual file { $year }: { $destinations } { $destinations ->
    [one] destination
   *[other] destinations
 }
refresh-read-comtrade = UN Comtrade, { $year }, flow { $flow }: { $partners } { $partners ->
    [one] partner
   *[other] partners
 }
refresh-mark-withheld = { $count ->
    [one] { $count } month has the mark { $mark } (no figure); it is not included
   *[other] { $count } months have the mark { $mark } (no figure); they are not included
 }
refresh-mark-kept = { $count ->
    [one] { $count } month has
   *[other] { $count } months have
 } the mark { $mark } ({ $meaning ->
    [with_caution] use with caution
    [rounded_to_zero] small and rounded to 0, not a true zero
    [excellent] data quality: excellent
    [very_good] data quality: very good
    [good] data quality: good
   *[acceptable] data quality: acceptable
 }); { $count ->
    [one] it is included
   *[other] they are included
 }
refresh-mark-other = { $count ->
    [one] { $count } month has
   *[other] { $count } months have
 } the mark { $mark }; look it up in the service's list of codes
refresh-mark-preliminary = { $count } { $count ->
    [one] month is
   *[other] months are
 } preliminary ({ $mark }); expect revisions
refresh-mark-revised = { $count } { $count ->
    [one] month is
   *[other] months are
 } revised ({ $mark })
refresh-series-ended = the series { $partner } ({ $basis }, { $adjustment }) ends in { $month }; its rows stay as they are
refresh-series-stops = the series { $partner } ({ $basis }, { $adjustment }) stops at { $last } while Statistics Canada's table goes to { $month }, although the service does not say that it ended; check before you accept
refresh-latest-withheld = { $partner } ({ $basis }, { $adjustment }): no figure for { $month } (mark { $mark }); the latest is for { $last }
refresh-month-withdrawn = { $partner } ({ $basis }, { $adjustment }), { $months }: the service no longer gives a figure (mark { $mark }); our table is unchanged. Check, and edit the rows by hand
refresh-month-gone = { $partner } ({ $basis }, { $adjustment }), { $months }: no figure in the service's answer; our table is unchanged. Check, and edit the rows by hand
refresh-no-series = Statistics Canada's table has no series { $partner } ({ $basis }, { $adjustment })
refresh-unknown-member = the service lists a partner '{ $name }' that has no code here, so it was not read; ask a developer to add it
refresh-unknown-destination = { $year }: destination { $code } ({ $name }), C${ $amount } million, has no row in partners.csv; it is included only in the world total
refresh-unknown-number = { $year }: partner number { $number }, US${ $amount } million, has no row in partners.csv; it is included only in the world total
refresh-year-not-whole = { $year }: the annual file has { $months } of 12 months; it is not used yet
refresh-year-not-there = UN Comtrade has no data for { $year } yet (flow { $flow })
refresh-services-differ = { $partner }, { $year }: the months add up to C${ $from_months } million, but the annual file gives C${ $from_file } million; the two may come from different releases
refresh-service-failed = the service '{ $service }' failed:
refresh-locked = { $url } is closed before a release (HTTP { $status }); run the refresh again after 9:00 a.m. Eastern time
refresh-too-many = { $url } gets too many requests (HTTP { $status }); run the refresh again in an hour
refresh-unavailable = { $url } is not working at the moment (HTTP { $status }); run the refresh again later
refresh-refused = { $url } refuses the request (HTTP { $status }); check COMTRADE_KEY, or unset it to work without a key
refresh-not-found = { $url } does not exist (HTTP { $status }); choose other years, or check the address on the service's page
refresh-unexpected-status = { $url } answers with HTTP { $status }; look at the address in a browser
refresh-no-connection = no connection to { $url }; check the network and run the refresh again
refresh-no-proxy = the proxy server could not reach { $url }; check HTTPS_PROXY and NO_PROXY with your IT team
refresh-no-trust = the security certificate of { $url } is not trusted on this computer; ask your IT team for the certificate file and set REQUESTS_CA_BUNDLE
refresh-too-slow = { $url } does not answer in time; run the refresh again later
refresh-interrupted = the connection to { $url } keeps breaking; run the refresh again, the download resumes where it stopped
refresh-cannot-ask = the request to { $url } failed ({ $what }); check the address
refresh-not-json = { $url } sends a page instead of data, as it does during maintenance; run the refresh again later
refresh-not-a-zip = { $url } does not send a ZIP file; choose other years, or check the address on the service's page
refresh-service-says = { $service } answers: { $message }; run the refresh again later
refresh-unreadable-answer = the answer does not have the documented form ({ $what }); ask a developer to adapt the program
refresh-rearranged = table 12-10-0011 was rearranged ({ $what }); ask a developer to compare the program with the table's page
refresh-series-refused = the service refuses the series of { $partner } (response code { $code }); run the refresh again later
refresh-series-lost = the series { $partner } ({ $basis }, { $adjustment }) is in our table but no longer in the service's, so old and new months would be mixed; ask Statistics Canada, or edit the rows by hand
refresh-not-monthly = the series of { $partner } is not monthly (frequency code { $code }); ask a developer to compare the program with the table's page
refresh-no-world = { $service } sent no figure for the world; run the refresh again later
refresh-no-data-file = { $file } has no data file (ODPFN...csv) in it; check the layout on the service's page
refresh-other-columns = the columns of { $file } are { $found }, but must be { $wanted }; ask a developer to adapt the program
refresh-damaged-line = { $file }, line { $line }, cannot be read: { $what }; run the refresh again, the file will be downloaded again
refresh-damaged-file = { $file } is damaged ({ $what }); run the refresh again, the file will be downloaded again
refresh-too-large = { $file } is larger than expected ({ $bytes } bytes) and was not read; check it by hand
refresh-cut-short = UN Comtrade sent { $limit } rows for { $year }, its limit, so some are missing; get a free key and set COMTRADE_KEY
refresh-twice = UN Comtrade gives partner { $number } twice for { $year }: its answer includes a breakdown that was not requested; ask a developer to adapt the program
refresh-mend-first = the tables in { $folder } have { $count } { $count ->
    [one] problem
   *[other] problems
 }; fix { $count ->
    [one] it
   *[other] them
 } first: python -m data check
refresh-cannot-write = a file cannot be written or read ({ $what }); check the disk and the rights on the folder
refresh-finished-earlier = an earlier --accept had been interrupted; it is now complete
refresh-nothing-changed = nothing was changed
refresh-nothing-new = the services have nothing that is not already in the tables
refresh-by-hand = to be updated by hand: the Bank of Canada's Monetary Policy Report, tariffs, agreements, events, exports by province and CUSMA claims
refresh-rows-changed = { $file }: rows added: { $added }; revised: { $revised }
refresh-all-of-them = { "  " }{ $more }; all of them: python -m data diff { $folder } { $place } --all
refresh-held-already = { $subject }: { $value }, already in the tables
refresh-us-share = { "  " }US share: { $share }
refresh-us-share-moved = { "  " }US share: { $share } (previous month: { $before })
refresh-look-at-jump = check this: { $change } from the previous month
refresh-look-at-share = check this: { $subject }: { $share } of exports to the world, outside the expected range of { $low } to { $high }
refresh-more-jumps = check this: { $count } smaller { $count ->
    [one] jump
   *[other] jumps
 } of more than { $limit } from the previous month: { $places }
refresh-candidates-broken = { $count } { $count ->
    [one] problem
   *[other] problems
 } in the new figures, so they cannot be accepted; see { $folder }
refresh-accept-them = the new figures are in { $folder }; to put them into the tables: python -m data refresh --accept
refresh-waiting-replaced = the new figures from { $services } had not been accepted; these replace them. To have both, run: python -m data refresh { $options }
refresh-waiting-outdated = the new figures that were waiting are out of date and were removed
refresh-still-waiting = the new figures from { $services } are still waiting in { $folder }; to put them into the tables: python -m data refresh --accept
refresh-stopped = stopped; nothing was changed
refresh-stopped-accepted = stopped, but the new figures were already in the tables: { $files }; to see the changes: git diff
refresh-accept-alone = --accept accepts all the new figures that are waiting; remove --source and --years
refresh-none-waiting = there are no new figures to accept; first run: python -m data refresh
refresh-tables-changed = the tables changed after the new figures were read; run again: python -m data refresh
refresh-candidates-changed = the files in { $folder } were changed after the refresh wrote them; run again: python -m data refresh
refresh-accepted = accepted: { $files }; to see the changes: git diff
refresh-read-imports = Statistics Canada, table 12-10-0011, imports: { $series ->
    [1] one series
   *[other] { $series } series
 } up to { $month }, release of { $released }
refresh-read-metals = Statistics Canada, table 12-10-0182, precious metals: { $series ->
    [1] one series
   *[other] { $series } series
 } up to { $month }, release of { $released }
refresh-metals-rearranged = table 12-10-0182 was rearranged (v{ $vector } is at { $place }); ask a developer to compare the reader with the table's page
