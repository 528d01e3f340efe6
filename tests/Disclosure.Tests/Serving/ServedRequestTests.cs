using System.Globalization;
using System.Net;

namespace Disclosure.Tests.Serving;

/// <summary>Who may ask a preview, and for what: this machine, for the names that the site has.</summary>
public sealed class ServedRequestTests
{
    private const int Cases = 400;

    // What stands in a file of the input and on no page.
    private const string OfInput = "批复日期: 2030-01-20";

    private static readonly string[] Pieces =
    [
        "..", ".", "/", "//", "\\", "%2e", "%2e%2e", "%252e%252e", "%2f", "%252f", "%5c", "%255c", "..;", "%00", "%c0%ae", "%", "%u002e", "~", "C:", "file:",
        "etc/passwd", "input", "units/shili-unit/2030/disclosure.yaml", "disclosure.yaml", "site.yaml", "shili-unit", "2030", "assets", "_preview", "index.html", ".git/config", "?", "#",
    ];

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:9000")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("[::1]:8080")]
    public async Task A_request_for_this_machine_is_answered_whatever_the_port(string host)
    {
        await using var served = ServedInput.Start();
        (await served.RawAsync("GET / HTTP/1.1", host)).ShouldStartWith("HTTP/1.1 200 ");
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("localhost.example.com")]
    [InlineData("127.0.0.1.example.com:8080")]
    [InlineData("192.168.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("localhost@example.com")]
    [InlineData("xn--")]
    [InlineData("a.xn--99999999")]
    [InlineData("localhost:80a")]
    public async Task A_request_for_another_machine_is_refused(string host)
    {
        await using var served = ServedInput.Start();
        var answer = await served.RawAsync("GET / HTTP/1.1", host);
        answer.Split(' ')[1].ShouldBeOneOf("421", "400");
        answer.ShouldNotContain("<html");
    }

    [Theory]
    [InlineData("/../units/shili-unit/2030/disclosure.yaml")]
    [InlineData("/%2e%2e/units/shili-unit/2030/disclosure.yaml")]
    [InlineData("/%252e%252e/units/shili-unit/2030/disclosure.yaml")]
    [InlineData("/..%5cunits%5cshili-unit%5c2030%5cdisclosure.yaml")]
    [InlineData("/shili-unit/2030/../../../etc/passwd")]
    [InlineData("/assets/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("//etc/passwd")]
    public async Task No_path_leaves_the_site(string target)
    {
        await using var served = ServedInput.Start();
        (await served.RawAsync($"GET {target} HTTP/1.1")).ShouldStartWith("HTTP/1.1 404 ");
    }

    [Fact]
    public async Task No_path_that_chance_puts_together_leads_to_a_file_of_the_disk()
    {
        await using var served = ServedInput.Start();
        var random = new Random(1);
        for (var i = 0; i < Cases; i++)
        {
            var target = "/" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var answer = await served.RawAsync($"GET {target} HTTP/1.1");
            int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture).ShouldBeOneOf([200, 301, 400, 404], target);
            answer.ShouldNotContain(OfInput, Case.Sensitive, target);
            answer.ShouldNotContain("root:", Case.Sensitive, target);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_answered_with_the_page_for_that()
    {
        await using var served = ServedInput.Start();
        using var response = await served.GetAsync("no/such/page");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await served.PageAsync("no/such/page")).QuerySelector("h1")!.TextContent.ShouldBe("没有找到这个页面");
    }

    [Fact]
    public async Task A_folder_leads_to_itself_with_a_slash()
    {
        await using var served = ServedInput.Start();
        using var response = await served.GetAsync("shili-unit/2030");
        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.ShouldBe("/shili-unit/2030/");
    }
}
