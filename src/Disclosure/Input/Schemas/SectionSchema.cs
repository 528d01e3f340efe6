using System.Text.Json.Nodes;
using Disclosure.Core.Editions;

namespace Disclosure.Input.Schemas;

/// <summary>What the data of a section may be, by the type of its form.</summary>
internal abstract class SectionSchema<TForm> : SectionSchema where TForm : SectionForm
{
    /// <inheritdoc/>
    public sealed override bool Is(SectionForm form) => form is TForm;

    /// <inheritdoc/>
    public sealed override JsonObject Make(SectionForm form, TableSchema table) => Make((TForm)form, table);

    /// <inheritdoc/>
    public sealed override JsonObject Named(SectionForm form, TableSchema table) => Named((TForm)form, table);

    /// <inheritdoc/>
    public sealed override bool HoldsName(SectionForm form, TableSchema table) => HoldsName((TForm)form, table);

    /// <inheritdoc cref="Make(SectionForm, TableSchema)"/>
    protected abstract JsonObject Make(TForm form, TableSchema table);

    /// <inheritdoc cref="Named(SectionForm, TableSchema)"/>
    protected virtual JsonObject Named(TForm form, TableSchema table) => Make(form, table);

    /// <inheritdoc cref="HoldsName(SectionForm, TableSchema)"/>
    protected virtual bool HoldsName(TForm form, TableSchema table) => false;
}
