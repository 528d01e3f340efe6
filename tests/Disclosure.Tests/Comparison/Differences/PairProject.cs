namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A project of a <see cref="PairYear"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Amount">What is printed; blank for nothing.</param>
/// <param name="Kind">The heading that it stands under.</param>
internal sealed record PairProject(string Name, string Amount, string Kind = "一般项目");
