package kaltura

import "time"

// RemoveTime is sent in place of a time to remove the date (protocol.md 3.6).
const RemoveTime int64 = -1

// tenYears is the largest number of seconds that the server takes for an offset from
// its own clock rather than for a moment.
const tenYears = 315_360_000

// ToSeconds returns a moment as the API takes it: Unix seconds, UTC. Moments from 1960
// to 1979 cannot be sent: the server would add their seconds to its own clock
// (protocol.md 3.6).
func ToSeconds(moment time.Time) (int64, error) {
	seconds := moment.Unix()
	if seconds >= -tenYears && seconds <= tenYears {
		return 0, usageErrorf("moments from 1960 to 1979 cannot be sent")
	}
	return seconds, nil
}

// FromSeconds returns the moment of Unix seconds that came from the server, in UTC.
func FromSeconds(seconds int64) time.Time {
	return time.Unix(seconds, 0).UTC()
}
