namespace Disclosure.Browser.Pages;

/// <summary>All that is learnt from one page of the hostile site, on a phone.</summary>
internal sealed record HostileVisit
{
    public required IReadOnlyList<string> Messages { get; init; }

    public required IReadOnlyList<string> Requests { get; init; }

    /// <summary>Whether no attack has run, after all else was asked.</summary>
    public required bool NothingRan { get; init; }

    public required IReadOnlyList<string> Intruders { get; init; }

    public required string Frame { get; init; }

    public required IReadOnlyList<string> Words { get; init; }

    public required string Overflow { get; init; }

    /// <summary>Looks at a page once.</summary>
    public static async Task<HostileVisit> MakeAsync(BrowserSession session, string page)
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Hostile.PathOf(page)), width: 320);
        return new()
        {
            Intruders = await opened.Page.EvaluateAsync<string[]>(HostileReport.Intruders),
            Frame = await opened.Page.EvaluateAsync<string>(HostileReport.Frame),
            Words = await opened.Page.EvaluateAsync<string[]>(HostileReport.Words),
            Overflow = await opened.Page.EvaluateAsync<string>(OverflowReport.Script),
            NothingRan = await opened.Page.EvaluateAsync<bool>("() => window.__ran === undefined"),
            Messages = opened.Messages,
            Requests = opened.Requests,
        };
    }
}
