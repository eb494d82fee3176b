module example.com/kaltura

go 1.23
