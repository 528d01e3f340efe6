using System.Text;
using Disclosure.Commands;

// Chinese on every terminal, whatever its code page was.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Outermost.Run(args);
