// Command first_call encodes one request with a generated client, and exits.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"example.com/kaltura"
	"example.com/kaltura/enums"
	"example.com/kaltura/services/media"
	"example.com/kaltura/types"
)

// canned is a transport that sends nothing: it keeps the request, and answers an empty list.
type canned struct{ sent []byte }

func (c *canned) Send(_ context.Context, request *kaltura.Request) (*kaltura.Response, error) {
	body, err := request.Body.Open()
	if err != nil {
		return nil, err
	}
	defer body.Close()
	if c.sent, err = io.ReadAll(body); err != nil {
		return nil, err
	}
	answer := `{"objects":[],"totalCount":0,"objectType":"KalturaMediaListResponse"}`
	return &kaltura.Response{Status: 200, Body: io.NopCloser(strings.NewReader(answer))}, nil
}

func run() error {
	transport := &canned{}
	client, err := kaltura.New("http://127.0.0.1:9", kaltura.WithTransport(transport))
	if err != nil {
		return err
	}
	_, err = media.New(client).List(context.Background(), &media.ListParams{
		Filter: &types.MediaEntryFilter{
			IDEqual:        kaltura.Some("0_a"),
			NameLike:       kaltura.Some("x"),
			MediaTypeEqual: kaltura.Some(enums.MediaTypeVideo),
		},
		Pager: &types.FilterPager{PageSize: kaltura.Some[int64](30)},
	})
	if err == nil && !bytes.Contains(transport.sent, []byte(`"0_a"`)) {
		err = fmt.Errorf("the request lacks the filter: %s", transport.sent)
	}
	return err
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
