package helpers

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"example.com/kaltura"
	"example.com/kaltura/types"
)

// classNames are the names on the wire of all classes of the client, read from its source.
func classNames(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../types/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no sources", err)
	}
	var names []string
	pattern := regexp.MustCompile("kaltura.Base +`kaltura:\"(Kaltura\\w+)")
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range pattern.FindAllSubmatch(text, -1) {
			names = append(names, string(found[1]))
		}
	}
	if len(names) < 100 {
		t.Fatal("only", len(names), "classes")
	}
	return names
}

// propertiesOf are the names on the wire of the properties of a class.
func propertiesOf(class reflect.Type) []string {
	var names []string
	for i := range class.NumField() {
		name, _, _ := strings.Cut(class.Field(i).Tag.Get("kaltura"), ",")
		if name != "" && class.Field(i).Type != reflect.TypeFor[kaltura.Base]() {
			names = append(names, name)
		}
	}
	return names
}

var wrong = map[kaltura.AnswerFormat][]string{
	kaltura.AnswerJSON: {
		`null`, `true`, `0`, `-1.5`, `1e400`, `123456789012345678901234567890`, `""`, `"x"`, `"12"`, `[]`, `{}`, `[1]`, `[[]]`, `[{}]`,
		`{"a":1}`, `{"0":{}}`, `{"a":{}}`, `{"objectType":"KalturaMediaEntry"}`, `{"objectType":"KalturaAPIException","code":"X","message":"m"}`,
	},
	kaltura.AnswerXML: {
		``, ` `, `x`, `12`, `1.5`, `<item/>`, `<item>x</item>`, `<item><itemKey>k</itemKey><id>1</id></item>`, `<a/>`, `text<item/>`,
		`<objectType>KalturaMediaEntry</objectType>`, `<error><code>X</code><message>m</message></error>`, `<![CDATA[<item/>]]>`,
	},
}

// check reads an object in the way of answers; what is read is sent, read again, and must be the same.
func check(t testing.TB, body []byte, format kaltura.AnswerFormat, path ...string) {
	t.Helper()
	var malformed *kaltura.MalformedAnswerError
	message, err := kaltura.ParseMessage(body, format, &types.Classes)
	if err != nil {
		if !errors.As(err, &malformed) {
			t.Fatalf("%q: %T: %v", body, err, err)
		}
		return
	}
	object, err := message.Object("", path...)
	if err != nil || object == nil {
		if err != nil && !errors.As(err, &malformed) {
			t.Fatalf("%q: %T: %v", body, err, err)
		}
		return
	}
	_ = kaltura.Describe(object)
	first, err := sent(object)
	var usage *kaltura.UsageError
	if errors.As(err, &usage) {
		// Answers may hold what cannot be sent.
		return
	}
	if err != nil {
		t.Fatalf("%q: %v", body, err)
	}
	again, err := kaltura.ParseMessage(first, kaltura.AnswerJSON, &types.Classes)
	if err != nil {
		t.Fatalf("%s: %v", first, err)
	}
	if object, err = again.Object("", "object"); err != nil || object == nil {
		t.Fatalf("%s: %v", first, err)
	}
	if second, err := sent(object); err != nil || !bytes.Equal(first, second) {
		t.Fatalf("%s became %s, %v", first, second, err)
	}
}

type sender func(body []byte)

func (s sender) Send(_ context.Context, request *kaltura.Request) (*kaltura.Response, error) {
	body, err := request.Body.Open()
	if err != nil {
		return nil, err
	}
	whole, err := io.ReadAll(body)
	s(whole)
	return &kaltura.Response{Status: 200, Body: io.NopCloser(strings.NewReader("null"))}, err
}

// sent is the request that an object is an argument of.
func sent(object kaltura.Object) (body []byte, err error) {
	client, err := kaltura.New("http://host", kaltura.WithTransport(sender(func(whole []byte) { body = whole })))
	if err != nil {
		return nil, err
	}
	call := kaltura.RawCall{Service: "x", Action: "y", Args: map[string]any{"object": object}}
	_, err = client.Call(context.Background(), call)
	return body, err
}

func TestEveryPropertyOfEveryClassIsGivenEveryWrongType(t *testing.T) {
	for _, name := range classNames(t) {
		properties := append(propertiesOf(reflect.TypeOf(types.Classes.New(name)).Elem()), "relatedObjects")
		for _, property := range properties {
			for _, value := range wrong[kaltura.AnswerJSON] {
				check(t, []byte(fmt.Sprintf(`{"objectType":%q,%q:%s}`, name, property, value)), kaltura.AnswerJSON)
			}
			for _, value := range wrong[kaltura.AnswerXML] {
				text := fmt.Sprintf("<r><objectType>%s</objectType><%s>%s</%s></r>", name, property, value, property)
				check(t, []byte(text), kaltura.AnswerXML)
			}
		}
	}
}

// recorded are the answers of the recordings that the environment names.
func recorded(t testing.TB) [][]byte {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(os.Getenv("KALTURA_RECORDINGS"), "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatal("KALTURA_RECORDINGS names no recordings")
	}
	var all [][]byte
	for _, path := range files {
		var read struct {
			Answer struct{ Value json.RawMessage } `json:"answer"`
		}
		text, err := os.ReadFile(path)
		if err == nil {
			err = json.Unmarshal(text, &read)
		}
		if err != nil {
			t.Fatal(path, err)
		}
		if answer := read.Answer.Value; len(answer) > 10 && len(answer) < 10_000 {
			all = append(all, answer)
		}
	}
	return all
}

// places are where objects are in recorded answers.
var places = [][]string{{}, {"objects"}, {"relatedObjects"}}

func checkRecorded(t testing.TB, body []byte) {
	t.Helper()
	for _, path := range places {
		check(t, body, kaltura.AnswerJSON, path...)
	}
}

func TestDamagedRecordings(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	for _, body := range recorded(t) {
		checkRecorded(t, body)
		for range 60 {
			changed := bytes.Clone(body)
			for range 1 + random.IntN(3) {
				at := random.IntN(len(changed))
				switch random.IntN(3) {
				case 0:
					changed[at] = "{}[]\",:0-1e.\\utn"[random.IntN(16)]
				case 1:
					changed = append(changed[:at:at], changed[at+1:]...)
				default:
					from := random.IntN(len(changed))
					changed = append(append(bytes.Clone(changed[:at]), changed[from:min(from+20, len(changed))]...), changed[at:]...)
				}
			}
			checkRecorded(t, changed)
		}
	}
}

func FuzzRecorded(f *testing.F) {
	for _, body := range recorded(f) {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkRecorded(t, body) })
}
