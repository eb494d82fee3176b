package kaltura

import (
	"context"
	"math/rand/v2"
	"time"
)

// clock is time, patience and chance, in one place so that tests can replace them.
type clock struct {
	now   func() time.Time
	sleep func(ctx context.Context, wait time.Duration)
	// random gives numbers from 0 up to 1.
	random func() float64
}

func systemClock() clock {
	return clock{now: time.Now, sleep: sleep, random: rand.Float64}
}

// sleep waits, but not longer than ctx.
func sleep(ctx context.Context, wait time.Duration) {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
