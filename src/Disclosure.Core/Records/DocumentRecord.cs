using Disclosure.Core.Budgets;
using Disclosure.Core.Years;

namespace Disclosure.Core.Records;

/// <summary>
/// What is kept of a document when it is gone: all that the portal and the other documents of its unit need of it, and no more. The
/// portal and what stands beside other years are made of records alone, so it makes no difference whether a record comes from a
/// document that was just read or was written down by another build.
/// </summary>
/// <param name="Entry">Its part of the site, for the portal.</param>
/// <param name="Figures">What it says, for the other years of its unit.</param>
public sealed record DocumentRecord(DocumentEntry Entry, YearRecord Figures)
{
    /// <summary>Which document it is.</summary>
    public DocumentKey Key => Entry.Key;
}
