using System.Net;
using Disclosure.Starting;

namespace Disclosure.Tests.Serving;

/// <summary>With what a preview sends its files: as the site is published, but for how long they may be kept.</summary>
public sealed class ServedHeaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("shili-unit/2030/t01.html")]
    [InlineData("shili-unit/2030/shili-unit-2030.json")]
    [InlineData("assets/site.css")]
    [InlineData("no/such/page")]
    [InlineData("_preview/preview.js")]
    public async Task Every_header_of_the_published_site_is_sent(string path)
    {
        await using var served = ServedInput.Start();
        using var response = await served.GetAsync(path);
        foreach (var header in SiteHeaders.All.Where(h => h.Name != SiteHeaders.Cache)) response.Headers.GetValues(header.Name).ShouldBe([header.Value]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("assets/site.css")]
    public async Task Nothing_is_kept_without_being_asked_for_again(string path)
    {
        await using var served = ServedInput.Start();
        using var response = await served.GetAsync(path);
        response.Headers.GetValues(SiteHeaders.Cache).ShouldBe(["no-cache"]);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var served = ServedInput.Start();
        using var first = await served.GetAsync("assets/site.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, "assets/site.css");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await served.Client.SendAsync(again, TestContext.Current.CancellationToken);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_question_for_the_head_is_answered_without_a_body()
    {
        await using var served = ServedInput.Start();
        using var response = await served.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, ""), TestContext.Current.CancellationToken);
        response.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(0);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_wants_to_write_is_refused()
    {
        await using var served = ServedInput.Start();
        using var response = await served.Client.PostAsync(new Uri("", UriKind.Relative), null, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("shili-unit/2030/t01.html", "text/html")]
    [InlineData("shili-unit/2030/shili-unit-2030-t01.csv", "text/csv")]
    [InlineData("shili-unit/2030/shili-unit-2030.json", "application/json")]
    [InlineData("shili-unit/2030/shili-unit-2030.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("assets/icon.svg", "image/svg+xml")]
    public async Task A_file_is_told_to_be_what_it_is(string path, string type)
    {
        await using var served = ServedInput.Start();
        using var response = await served.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }
}
