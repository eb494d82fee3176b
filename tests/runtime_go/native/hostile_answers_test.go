package kaltura

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"net/http"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"
)

// both writes the members of an object of the API in both formats.
func both(members func(format AnswerFormat) string) map[AnswerFormat]string {
	return map[AnswerFormat]string{
		AnswerJSON: "{" + members(AnswerJSON) + "}",
		AnswerXML:  "<xml><result>" + members(AnswerXML) + "</result></xml>",
	}
}

func readZoo(format AnswerFormat, text string) (*zoo, error) {
	var read *zoo
	_, err := decodeAnswer([]byte(text), format, &zooClasses, reflect.ValueOf(&read).Elem())
	return read, err
}

func TestNumbersOfAMegabyte(t *testing.T) {
	digits := strings.Repeat("7", 1<<20)
	for name, wanted := range map[string]bool{"text": true, "integer": false, "float": true, "bool": true, "status": false} {
		for format, text := range both(func(format AnswerFormat) string {
			if format == AnswerXML {
				return "<" + name + ">" + digits + "</" + name + ">"
			}
			return `"` + name + `":` + digits
		}) {
			read, err := readZoo(format, text)
			var malformed *MalformedAnswerError
			if wanted != (err == nil) || err != nil && (!errors.As(err, &malformed) || malformed.Path != name || len(err.Error()) > 200) {
				t.Errorf("%s: %.200v", name, err)
			}
			if err == nil && (name == "text" && read.Text.Or("") != digits || name == "float" && !math.IsInf(read.Float.Or(0), 1)) {
				t.Errorf("%s lost digits", name)
			}
		}
	}
}

func TestMembersThatStandTwice(t *testing.T) {
	for format, text := range both(func(format AnswerFormat) string {
		if format == AnswerXML {
			return "<text>a</text><text>b</text><next><text>c</text></next><next/><integer>1</integer><integer>2</integer>"
		}
		return `"text":"a","text":"b","next":{"text":"c"},"next":null,"integer":1,"integer":2`
	}) {
		read, err := readZoo(format, text)
		if err != nil || read.Text.Or("") != "b" || read.Integer.Or(0) != 2 {
			t.Errorf("%d: %+v, %v", format, read, err)
		}
	}
}

// wrongly are values of every kind of JSON, and shapes of XML.
var wrongly = map[AnswerFormat][]string{
	AnswerJSON: {
		`null`, `true`, `false`, `0`, `-1.5`, `1e400`, `123456789012345678901234567890`, `""`, `"x"`, `" 7 "`, `[]`, `{}`, `[1]`,
		`[[]]`, `[{}]`, `[null]`, `{"a":1}`, `{"0":{}}`, `{"objectType":7}`, `{"objectType":{}}`, `{"objectType":"KalturaUploadToken"}`,
		`{"objectType":"KalturaAPIException"}`, `{"item":[]}`,
	},
	AnswerXML: {
		``, ` `, `x`, `7`, ` 7 `, `true`, `<item/>`, `<item>1</item>`, `<item><itemKey/></item>`, `<item><itemKey>k</itemKey></item>`,
		`<item><item/></item>`, `<objectType/>`, `<objectType><a/></objectType>`, `<objectType>KalturaUploadToken</objectType>`,
		`<a/>`, `<error><code/><message/></error>`, `text<item/>`, `<item/>text`, `<![CDATA[<item/>]]>`,
	},
}

func TestEveryWrongTypeAtEveryPosition(t *testing.T) {
	properties := planOf(reflect.TypeFor[zoo]()).fields
	for format, values := range wrongly {
		for _, value := range values {
			inside := map[AnswerFormat]string{AnswerJSON: `"%[1]s":%[2]s`, AnswerXML: "<%[1]s>%[2]s</%[1]s>"}[format]
			for _, wrapping := range map[AnswerFormat][]string{
				AnswerJSON: {`%s`, `{"result":%s}`, `[%s]`, `{"many":[%s]}`}, AnswerXML: {
					`<xml><result>%s</result></xml>`, `<xml>%s</xml>`, `<xml><result><item>%s</item></result></xml>`,
					`<xml><result>%s</result><executionTime>%[1]s</executionTime></xml>`,
				},
			}[format] {
				checkAnswer(t, format, []byte(strings.NewReplacer("%s", value, "%[1]s", value).Replace(wrapping)))
			}
			for _, property := range append(properties, field{wire: "relatedObjects"}, field{wire: "unknown"}, field{wire: "args"}) {
				text := fmt.Sprintf(inside, property.wire, value)
				checkAnswer(t, format, []byte(both(func(AnswerFormat) string { return text })[format]))
			}
		}
	}
}

func TestWhatXMLMustNotDo(t *testing.T) {
	laughs := `<!DOCTYPE x [<!ENTITY a "ha">`
	for c := 'b'; c < 'z'; c++ {
		laughs += fmt.Sprintf("<!ENTITY %c %q>", c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	for name, text := range map[string]string{
		"billion laughs": laughs + "]><xml><result>&y;</result></xml>",
		"external":       `<!DOCTYPE x SYSTEM "file:///etc/passwd"><xml><result>&x;</result></xml>`,
		"parameter":      `<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:1/"> %p;]><xml><result/></xml>`,
		"declared late":  `<xml><!DOCTYPE x><result/></xml>`,
		"undeclared":     `<xml><result>&file;</result></xml>`,
		"a lone one":     `<xml><result>&#xD800;</result></xml>`,
		"too large":      `<xml><result>&#99999999999999999999;</result></xml>`,
		"latin":          "<?xml version='1.0' encoding='ISO-8859-1'?><xml><result>\xe9</result></xml>",
		"utf-16":         "\xff\xfe<\x00x\x00m\x00l\x00/\x00>\x00",
		"overlong":       "<xml><result>\xc0\x80</result></xml>",
	} {
		var malformed *MalformedAnswerError
		if _, err := readZoo(AnswerXML, text); !errors.As(err, &malformed) || len(err.Error()) > 300 {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, text := range []string{"{\"text\":\"\xff\"}", "{\"text\":\"\xed\xa0\x80\"}", "{\"text\":\"\xc0\x80\"}", "\xff\xfe{\x00}\x00"} {
		var malformed *MalformedAnswerError
		if _, err := readZoo(AnswerJSON, text); !errors.As(err, &malformed) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// costly are answers that are small for what they could cost.
func costly() map[string]struct {
	format AnswerFormat
	text   string
} {
	const many = 1 << 18
	attributes := bytes.NewBufferString("<xml><result")
	names := bytes.NewBufferString("{")
	for i := range many / 8 {
		fmt.Fprintf(attributes, " a%d='%d'", i, i)
		fmt.Fprintf(names, "\"n%d\":%d,", i, i)
	}
	type costs = struct {
		format AnswerFormat
		text   string
	}
	return map[string]costs{
		"attributes":     {AnswerXML, attributes.String() + "/></xml>"},
		"names":          {AnswerJSON, names.String() + `"z":1}`},
		"references":     {AnswerXML, "<xml><result>" + strings.Repeat("&amp;", many) + "</result></xml>"},
		"bare ampersand": {AnswerXML, "<xml><result>" + strings.Repeat("&", many) + "</result></xml>"},
		"character data": {AnswerXML, "<xml><result>" + strings.Repeat("<![CDATA[]]>x", many/4) + "</result></xml>"},
		"comments":       {AnswerXML, "<xml><result>" + strings.Repeat("<!---->", many/4) + "</result></xml>"},
		"open comments":  {AnswerXML, "<xml><result>" + strings.Repeat("<!--", many/4) + "</result></xml>"},
		"open tags":      {AnswerXML, "<xml><result>" + strings.Repeat("<", many) + "</result></xml>"},
		"open quotes":    {AnswerXML, "<xml><result " + strings.Repeat("a='", many/4) + "</result></xml>"},
		"line ends":      {AnswerXML, "<xml><result>" + strings.Repeat("\r", many) + "</result></xml>"},
		"escapes":        {AnswerJSON, `"` + strings.Repeat(`\"`, many) + `"`},
		"surrogates":     {AnswerJSON, `"` + strings.Repeat(`\ud800`, many/4) + `"`},
		"texts":          {AnswerJSON, "[" + strings.Repeat(`"\\",`, many/4) + `""]`},
		"items":          {AnswerXML, "<xml><result>" + strings.Repeat("<item/>", many/4) + "</result></xml>"},
		"one after all":  {AnswerJSON, `{"many":{` + strings.Repeat(`"1":{},`, many/4) + `"2":{}}}`},
	}
}

func TestCostlyAnswersTakeLittleTime(t *testing.T) {
	for name, c := range costly() {
		before := time.Now()
		_, err := readZoo(c.format, c.text)
		onlyTyped(t, err)
		var any any
		_, err = decodeAnswer([]byte(c.text), c.format, &noClasses, reflect.ValueOf(&any).Elem())
		onlyTyped(t, err)
		// What grows with the square of its length takes hours.
		if took := time.Since(before); took > 30*time.Second {
			t.Errorf("%s: %v", name, took)
		}
	}
}

func TestManySmallValuesTakeLittleMemory(t *testing.T) {
	const size = 4 << 20
	for name, c := range map[string]struct {
		format AnswerFormat
		text   string
	}{
		"numbers":  {AnswerJSON, "[" + strings.Repeat("1,", size/2) + "1]"},
		"lists":    {AnswerJSON, "[" + strings.Repeat("[],", size/3) + "1]"},
		"elements": {AnswerXML, "<xml><result>" + strings.Repeat("<a/>", size/4) + "</result></xml>"},
	} {
		more := allocated(func() {
			_, err := readZoo(c.format, c.text)
			onlyTyped(t, err)
		})
		if more > 64*size {
			t.Errorf("%s: %d MB for %d MB", name, more>>20, size>>20)
		}
	}
}

// allocated returns how many bytes were asked for while f ran, also those that were given back.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func TestWhatIsNoObjectAndNoType(t *testing.T) {
	for _, text := range []string{`{"next":false}`, `{"next":true}`, `{"next":0}`, `{"many":false}`, `{"named":0}`} {
		var malformed *MalformedAnswerError
		if _, err := readZoo(AnswerJSON, text); !errors.As(err, &malformed) {
			t.Errorf("%s: %v", text, err)
		}
	}
	for text, wanted := range map[string]string{
		`{"objectType":true,"text":"a"}`: "KalturaZoo", `{"objectType":7,"text":"a"}`: "KalturaZoo", `{"objectType":[],"text":"a"}`: "KalturaZoo",
		`{"objectType":"A","objectType":"B","text":"a"}`: "B",
	} {
		if read, err := readZoo(AnswerJSON, text); err != nil || ObjectType(read) != wanted {
			t.Errorf("%s: %v, %v", text, ObjectType(read), err)
		}
	}
	const twice = "<xml><result><objectType>A</objectType><objectType>B</objectType></result></xml>"
	if read, err := readZoo(AnswerXML, twice); err != nil || ObjectType(read) != "A" {
		t.Errorf("%v, %v", read, err)
	}
}

func TestARedirectToNowhereIsAStatus(t *testing.T) {
	for _, status := range []int{300, 304, 307} {
		s := newStage(t, func(_ int, w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
		var failed *HTTPStatusError
		if _, err := s.do(s.call(false)); !errors.As(err, &failed) || failed.Status != status {
			t.Errorf("%d: %v", status, err)
		}
	}
}
