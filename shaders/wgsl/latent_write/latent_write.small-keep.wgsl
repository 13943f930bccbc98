var<workgroup> shared_v25: array<f32, 256>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn latent_write_kernel(@builtin(workgroup_id) v315: vec3<u32>, @builtin(local_invocation_index) v317: u32) {
let v322 = &v21;
let v323 = &v17;
let v324 = &v13;
let v325 = &v9;
let v326 = &v5;
let v327 = &v1;
let v3 = u32(0);
let v306 = &shared_v25;
let v27 = u32(256);
let v316 = v315[0];
let v30 = u32(v316);
let v318 = v317;
let v32 = u32(v318);
let v33 = u32(27);
let v34 = v30 * v33;
let v38 = &(*v323)[v30];
let v39 = *v38;
let v40 = u32(v39);
let v42 = v40 * v33;
let v43 = f32(0.0);
var<function> v307_store: f32;
let v307 = &v307_store;
*v307 = v43;
var<function> v308_store: u32;
let v308 = &v308_store;
*v308 = v32;
loop {
let v47 = *v308;
let v48 = u32(21);
let v49 = v47 < v48;
if !v49 { break; }
let v51 = *v308;
let v52 = v34 + v51;
let v56 = &(*v327)[v52];
let v57 = *v56;
let v66 = *v307;
let v320 = fma(v57, v57, v66);
*v307 = v320;
let v68 = *v308;
let v70 = v68 + v27;
*v308 = v70;

}
let v74 = &(*v306)[v32];
let v75 = *v307;
*v74 = v75;
workgroupBarrier();
let v76 = u32(128);
let v77 = v32 < v76;
if v77 {
let v79 = v32 + v76;
let v83 = &(*v306)[v79];
let v84 = *v83;
let v89 = *v74;
let v90 = v89 + v84;
*v74 = v90;

}
workgroupBarrier();
let v91 = u32(64);
let v92 = v32 < v91;
if v92 {
let v94 = v32 + v91;
let v98 = &(*v306)[v94];
let v99 = *v98;
let v104 = *v74;
let v105 = v104 + v99;
*v74 = v105;

}
workgroupBarrier();
let v106 = u32(32);
let v107 = v32 < v106;
if v107 {
let v109 = v32 + v106;
let v113 = &(*v306)[v109];
let v114 = *v113;
let v119 = *v74;
let v120 = v119 + v114;
*v74 = v120;

}
workgroupBarrier();
let v121 = u32(16);
let v122 = v32 < v121;
if v122 {
let v124 = v32 + v121;
let v128 = &(*v306)[v124];
let v129 = *v128;
let v134 = *v74;
let v135 = v134 + v129;
*v74 = v135;

}
workgroupBarrier();
let v136 = u32(8);
let v137 = v32 < v136;
if v137 {
let v139 = v32 + v136;
let v143 = &(*v306)[v139];
let v144 = *v143;
let v149 = *v74;
let v150 = v149 + v144;
*v74 = v150;

}
workgroupBarrier();
let v151 = u32(4);
let v152 = v32 < v151;
if v152 {
let v154 = v32 + v151;
let v158 = &(*v306)[v154];
let v159 = *v158;
let v164 = *v74;
let v165 = v164 + v159;
*v74 = v165;

}
workgroupBarrier();
let v166 = u32(2);
let v167 = v32 < v166;
if v167 {
let v169 = v32 + v166;
let v173 = &(*v306)[v169];
let v174 = *v173;
let v179 = *v74;
let v180 = v179 + v174;
*v74 = v180;

}
workgroupBarrier();
let v181 = u32(1);
let v182 = v32 < v181;
if v182 {
let v184 = v32 + v181;
let v188 = &(*v306)[v184];
let v189 = *v188;
let v194 = *v74;
let v195 = v194 + v189;
*v74 = v195;

}
workgroupBarrier();
let v200 = &(*v306)[v3];
let v201 = *v200;
let v202 = f32(21.0);
let v203 = v201 / v202;
let v204 = f32(9.999999974752427e-7);
let v205 = v203 + v204;
let v206 = sqrt(v205);
let v207 = f32(1.0);
let v208 = v207 / v206;
var<function> v310_store: u32;
let v310 = &v310_store;
*v310 = v32;
loop {
let v210 = *v310;
let v211 = u32(21);
let v212 = v210 < v211;
if !v212 { break; }
let v214 = *v310;
let v215 = v34 + v214;
let v219 = &(*v327)[v215];
let v220 = *v219;
let v221 = v220 * v208;
let v226 = &(*v326)[v214];
let v227 = *v226;
let v228 = v221 * v227;
let v230 = v42 + v214;
let v234 = &(*v322)[v230];
*v234 = v228;
let v237 = v214 + v27;
*v310 = v237;

}
var<function> v312_store: u32;
let v312 = &v312_store;
*v312 = v32;
loop {
let v239 = *v312;
let v240 = u32(6);
let v241 = v239 < v240;
if !v241 { break; }
let v243 = u32(21);
let v244 = v34 + v243;
let v245 = u32(6);
let v246 = v30 * v245;
let v247 = *v312;
let v248 = u32(3);
let v249 = v247 + v248;
var<function> v314_store: u32;
let v314 = &v314_store;
*v314 = v249;
let v251 = *v312;
let v253 = v251 >= v248;
if v253 {
let v256 = v251 - v248;
*v314 = v256;

}
let v257 = *v312;
let v258 = v244 + v257;
let v262 = &(*v327)[v258];
let v263 = *v262;
let v265 = v246 + v257;
let v269 = &(*v325)[v265];
let v270 = *v269;
let v272 = *v314;
let v273 = v244 + v272;
let v277 = &(*v327)[v273];
let v278 = *v277;
let v284 = &(*v324)[v265];
let v285 = *v284;
let v286 = v278 * v285;
let v321 = fma(v263, v270, v286);
let v289 = v42 + v243;
let v291 = v289 + v257;
let v295 = &(*v322)[v291];
*v295 = v321;
let v298 = v257 + v27;
*v312 = v298;

}
return;

}
