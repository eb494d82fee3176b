// Command decode prints the median seconds that a generated client takes to decode a list of 500
// entries. Usage: decode FILE xml|json.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"example.com/kaltura"
	"example.com/kaltura/services/media"
	"example.com/kaltura/types"
)

// canned is a transport that answers every request with the same body.
type canned []byte

func (c canned) Send(context.Context, *kaltura.Request) (*kaltura.Response, error) {
	return &kaltura.Response{Status: 200, Body: io.NopCloser(bytes.NewReader(c))}, nil
}

func run(file, name string) error {
	answer, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	format, known := map[string]kaltura.AnswerFormat{"xml": kaltura.AnswerXML, "json": kaltura.AnswerJSON}[name]
	if !known {
		return fmt.Errorf("%s is no format", name)
	}
	client, err := kaltura.New(
		"http://127.0.0.1:9", kaltura.WithTransport(canned(answer)), kaltura.WithAnswerFormat(format),
	)
	if err != nil {
		return err
	}
	times := make([]time.Duration, 31)
	for i := range times {
		started := time.Now()
		found, err := media.New(client).List(context.Background(), nil)
		times[i] = time.Since(started)
		if err != nil {
			return err
		}
		if err := check(found.Objects()); err != nil {
			return err
		}
	}
	slices.Sort(times)
	fmt.Println(times[len(times)/2].Seconds())
	return nil
}

// check sees to it that the list was read to its end.
func check(entries []types.AnyMediaEntry) error {
	if len(entries) != 500 {
		return fmt.Errorf("%d entries, not 500", len(entries))
	}
	if plays := entries[499].AsMediaEntry().Plays.Or(0); plays != 499 {
		return fmt.Errorf("the last one has %d plays, not 499", plays)
	}
	return nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: decode FILE xml|json")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
