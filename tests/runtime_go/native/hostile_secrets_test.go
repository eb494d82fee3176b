package kaltura

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// secretKS is a session of version 1, whose alphabet has a slash.
const secretKS = "OGM3Mjg3/jViYzNiMmZkMTRkYzNm+2YyODAwMjJjM2YyYTE1YjI0fDEwMjsxMDI="

// everything that an error shows.
func shownBy(err error) string {
	text := fmt.Sprintf("%v %+v", err, err)
	for each := err; each != nil; each = errors.Unwrap(each) {
		text += each.Error()
	}
	var status *HTTPStatusError
	if errors.As(err, &status) {
		text += status.Excerpt
	}
	var malformed *MalformedAnswerError
	if errors.As(err, &malformed) {
		text += malformed.Excerpt + malformed.Path
	}
	var refused *APIError
	if errors.As(err, &refused) {
		text += string(refused.Code) + refused.Message + fmt.Sprint(refused.Args)
	}
	return text
}

func TestASessionThatComesBackIsNeverShown(t *testing.T) {
	escaped := strings.ReplaceAll(secretKS, "/", `\/`)
	quoted, _ := json.Marshal(secretKS)
	bodies := map[string]string{
		"whole": "no " + secretKS, "slashes of PHP": `{"x":"` + escaped + `"`, "quoted": string(quoted) + "x",
		"in XML": "<xml><result><error>" + secretKS, "as a code": `{"objectType":"KalturaAPIException","code":"` + secretKS + `","message":"m"}`,
		"as a key":       `{"` + secretKS + `":1}`,
		"as an element":  `<xml><result><item><itemKey>` + secretKS + `</itemKey><integer><y/></integer></item></result></xml>`,
		"as an argument": `{"objectType":"KalturaAPIException","code":"X","message":"m","args":{"` + secretKS + `":"` + escaped + `"}}`,
	}
	for cut := range 40 {
		// It straddles the end of the excerpt, wherever that is.
		bodies[fmt.Sprintf("cut %d", cut)] = strings.Repeat("x", longestExcerpt-cut-1) + " " + secretKS
		bodies[fmt.Sprintf("cut %d, often", cut)] = strings.Repeat(secretKS+" ", 20+cut) + strings.Repeat("y", cut)
		bodies[fmt.Sprintf("far %d", cut)] = strings.Repeat(" ", 4*longestExcerpt-cut-1) + secretKS
	}
	for name, body := range bodies {
		for _, status := range []int{200, 502} {
			s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("X-Me", secretKS)
				w.WriteHeader(status)
				send(w, body)
			})
			client, err := New(s.URL, WithTransport(s.engine.transport), WithSetting("ks", secretKS), WithRetry(RetryPolicy{}))
			if err != nil {
				t.Fatal(err)
			}
			client.engine.redactor = s.engine.redactor
			action := &Action{Service: "x", Name: "y", Classes: &zooClasses}
			_, err = Call[map[string]*zoo](context.Background(), client, action, nil, nil)
			if err == nil {
				t.Fatalf("%s: no error", name)
			}
			shown := shownBy(err)
			for length := shortestSecret + 2; length <= len(secretKS); length++ {
				if strings.Contains(shown, secretKS[:length]) || strings.Contains(shown, escaped[:length]) {
					t.Errorf("%s, %d: %d characters of the session are shown: %s", name, status, length, shown)
					break
				}
			}
			s.Close()
		}
	}
}

func TestErrorsAreShort(t *testing.T) {
	long := strings.Repeat("k", 1<<20)
	for _, body := range []string{`{"` + long + `":1}`, `{"a":{"named":{"` + long + `":{"next":{"integer":"` + long + `"}}}}}`} {
		_, _, err := answered[map[string]*zoo](t, AnswerJSON, body)
		if text := shownBy(err); err == nil || len(text) > 5000 {
			t.Errorf("%d characters", len(text))
		}
	}
}

func TestCodesStayWhatTheyAre(t *testing.T) {
	// A secret that is a part of a code must not make it another one.
	c := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) {
		send(w, `{"objectType":"KalturaAPIException","code":"INVALID_KS","message":"m"}`)
	})
	client, err := New(c.URL, WithTransport(c.engine.transport), WithSetting("ks", "INVALID"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = Call[string](context.Background(), client, &Action{Service: "x", Name: "y", Classes: &noClasses}, nil, nil)
	if !errors.Is(err, ErrorCode("INVALID_KS")) {
		t.Error(err)
	}
}
