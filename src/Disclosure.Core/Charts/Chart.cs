namespace Disclosure.Core.Charts;

/// <summary>A chart of the first page, found in a budget: what it shows, and the finding that its figures allow.</summary>
/// <param name="Name">What its figures are.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Title">What they show, worked out from them and from nothing else; a sentence without its full stop.</param>
public abstract record Chart(string Name, string Unit, string Title);
